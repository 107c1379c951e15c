package io.github.paperlistings.parsers.proceedings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The month of a volume of the ACL Anthology, which may be a span of days or of months. */
final class AclDate {

  private AclDate() {}

  /** "February 13-25" of 1991 is of February 1991, "July - August" of 1991 of that year. */
  static Optional<String> of(Optional<String> month, Optional<String> year) {
    List<String> names =
        Arrays.stream(month.orElse("").split("\\P{L}+")).filter(name -> !name.isEmpty()).toList();
    return year.map(String::strip)
        .map(number -> names.size() == 1 ? names.get(0) + " " + number : number);
  }
}
