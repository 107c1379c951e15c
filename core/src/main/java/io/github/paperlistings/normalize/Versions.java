package io.github.paperlistings.normalize;

import io.github.paperlistings.model.PaperVersion;
import io.github.paperlistings.spi.RawVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The submission history of a paper. */
final class Versions {

  private static final int MAX_DIGITS = 4;

  private Versions() {}

  static List<PaperVersion> of(List<RawVersion> raw, Optional<LocalDate> retrieved) {
    List<PaperVersion> versions = new ArrayList<>(raw.size());
    for (RawVersion version : raw) {
      int number = number(version.version());
      if (number > 0) {
        versions.add(
            PaperVersion.builder()
                .version(number)
                .date(version.date().flatMap(date -> DateText.parse(date, retrieved)))
                .size(version.size())
                .build());
      }
    }
    return versions;
  }

  /** The number in "v2" or "2"; 0 where there is none. */
  private static int number(String text) {
    int start = text.startsWith("v") ? 1 : 0;
    if (text.length() - start > MAX_DIGITS) {
      return 0;
    }
    int number = 0;
    for (int i = start; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
