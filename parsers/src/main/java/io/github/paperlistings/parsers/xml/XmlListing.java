package io.github.paperlistings.parsers.xml;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import java.util.Optional;
import java.util.Set;

/**
 * The form of a listing in XML: which elements are records and which say something of the listing.
 * Names are local names. One is made for each listing, since it keeps what the listing says.
 */
public interface XmlListing {

  /** The elements that a listing starts with; another one is no listing, unless it has records. */
  Set<String> roots();

  /** The elements that are records. */
  Set<String> records();

  /** The elements beside the records that are of interest. */
  default Set<String> facts() {
    return Set.of();
  }

  /** The record of an element; empty where there is none, which this has told. */
  Optional<RawPaper> record(XmlElement element, Location location);

  /** Keeps what an element beside the records says. */
  default void fact(XmlElement element, Location location) {}

  /** Judges the whole of it once its end is reached. */
  default void end() {}

  /** What the listing says of itself, as far as it is known by now. */
  default RawListing header() {
    return RawListing.none();
  }
}
