package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.parsers.words.Words;
import io.github.paperlistings.spi.RawListing;

/** What stands in front of the papers of a mailing: of which day it is and how many it holds. */
final class NepHeader {

  private static final int MAX_DIGITS = 6;

  private final RawListing.Builder listing = RawListing.builder();
  private boolean dated;

  void line(String text) {
    if (text.startsWith("Date:") || text.startsWith("Issue of")) {
      date(text.substring(text.indexOf(text.startsWith("Date:") ? ':' : 'f') + 1));
    } else if (text.startsWith("Papers:")) {
      count(text.substring("Papers:".length()).strip());
    }
  }

  RawListing listing() {
    return listing.build();
  }

  /** "2005-10-29-100-347-9922"; a mail has its own date in front, which the replaces. */
  private void date(String text) {
    WrittenDate date = WrittenDate.of(text);
    if (date.isKnown() && (!dated || text.strip().startsWith(Integer.toString(date.year())))) {
      WrittenDate day = WrittenDate.of(firstThree(text));
      listing.date((day.isKnown() ? day : date).iso());
      dated = true;
    }
  }

  private static String firstThree(String text) {
    return String.join("-", Words.alphanumeric(text).stream().limit(3).toList());
  }

  private void count(String text) {
    boolean number =
        !text.isEmpty()
            && text.length() <= MAX_DIGITS
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (number) {
      listing.statedCount(Long.parseLong(text));
    }
  }
}
