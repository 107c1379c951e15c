package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.spi.RawVersion;
import java.util.Optional;

/** Reads the dates with sizes that stand in mailings and histories. */
final class MetadataText {

  private MetadataText() {}

  /** A version of "Thu, 8 Jun 2023 08:03:26 GMT (25kb,D)" or "… UTC (1,225 KB)". */
  static RawVersion version(String number, String dateAndSize) {
    int open = dateAndSize.indexOf('(');
    if (open < 0) {
      return new RawVersion(number, Optional.of(dateAndSize.strip()), Optional.empty());
    }
    int close = dateAndSize.indexOf(')', open);
    String size = dateAndSize.substring(open + 1, close < 0 ? dateAndSize.length() : close);
    int comma = size.lastIndexOf(',');
    boolean flags = comma >= 0 && comma + 1 < size.length() && !isDigit(size, comma + 1);
    return new RawVersion(
        number,
        Optional.of(dateAndSize.substring(0, open).strip()),
        Optional.of(flags ? size.substring(0, comma).strip() : size.strip()));
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
