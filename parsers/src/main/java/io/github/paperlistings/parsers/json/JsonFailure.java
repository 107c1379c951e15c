package io.github.paperlistings.parsers.json;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.ListingException;
import io.github.paperlistings.spi.MalformedListingException;
import io.github.paperlistings.spi.TruncatedListingException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What Jackson's exceptions mean for a listing. */
public final class JsonFailure {

  private JsonFailure() {}

  /** The listing's exception for one of Jackson's. */
  public static ListingException of(JacksonException e) {
    String message = e.getOriginalMessage();
    if (isEndOfInput(e)) {
      return new TruncatedListingException("the JSON ends too early: " + message, location(e));
    }
    return e instanceof StreamConstraintsException
        ? new LimitExceededException(message, location(e))
        : new MalformedListingException("the JSON is broken: " + message, location(e));
  }

  /** Whether the input ends in the middle of a value; Jackson has two ways to say so. */
  static boolean isEndOfInput(JacksonException e) {
    return e instanceof UnexpectedEndOfInputException
        || e.getOriginalMessage().startsWith("Unexpected end-of-input");
  }

  private static Location location(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    return at == null || at.getLineNr() < 1
        ? Location.unknown()
        : Location.builder().line(at.getLineNr()).column(Math.max(1, at.getColumnNr())).build();
  }
}
