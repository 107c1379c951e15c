package io.github.paperlistings.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.paperlistings.model.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Feb 7, 2025 | 2025-02-07",
        "7 February 2025 | 2025-02-07",
        "Sept. 1st, 2024 | 2024-09-01",
        "March 2025 | 2025-03",
        "2024-01-00 | 2024-01",
        "2024-00-00 | 2024",
        "2025 | 2025",
        "2026-07-28T00:00:00.000Z | 2026-07-28",
        "Mon, 2 Apr 2007 19:18:42 GMT | 2007-04-02",
        "Fri,  3 Mar 23 01:36:02 GMT | 2023-03-03",
        "Fri 31 Jan 03 | 2003-01-31",
        "Wed, 20 Nov 96 10:00:00 +0100 | 1996-11-20",
        "Tue, 05 Nov 2024 00:00:00 -0500 | 2024-11-05",
        "Monday, 29 June 2026 | 2026-06-29"
      })
  void forms(String text, String date) {
    assertEquals(PartialDate.parse(date), DateText.parse(text, Optional.empty()));
  }

  @Test
  void theYearIsNeverInvented() {
    assertEquals(Optional.empty(), DateText.parse("May 30", Optional.empty()));
    assertEquals(Optional.empty(), DateText.parse("30", Optional.of(LocalDate.of(2026, 6, 29))));
  }

  @Test
  void theDayOfRetrievalGivesTheYear() {
    Optional<LocalDate> retrieved = Optional.of(LocalDate.of(2026, 3, 1));
    assertEquals(Optional.of(PartialDate.of(2025, 5, 30)), DateText.parse("May 30", retrieved));
    assertEquals(Optional.of(PartialDate.of(2026, 3, 1)), DateText.parse("Mar 1", retrieved));
    assertEquals(Optional.of(PartialDate.of(2024, 2, 29)), DateText.parse("Feb 29", retrieved));
    assertEquals(Optional.empty(), DateText.parse("Feb 30", retrieved));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a.org/x/y?q=1 | z | https://a.org/x/z",
        "https://a.org/x/y | /z | https://a.org/z",
        "https://a.org/x/y | //b.org/z | https://b.org/z",
        "https://a.org/x/y?q=1 | ?p=2 | https://a.org/x/y?p=2",
        "https://a.org/x/y#f | #g | https://a.org/x/y#g",
        "https://a.org | z | https://a.org/z",
        "https://a.org/x | http://b.org/ | http://b.org/"
      })
  void relativeReferences(String base, String reference, String address) {
    assertEquals(address, RelativeReference.resolve(reference, Optional.of(base)));
  }

  @Test
  void withoutABaseAReferenceStays() {
    assertEquals("/x", RelativeReference.resolve("/x", Optional.empty()));
  }

  @Property
  void anyTextIsTaken(@ForAll String text) {
    DateText.parse(text, Optional.of(LocalDate.of(2026, 1, 1)));
    RelativeReference.resolve(text, Optional.of("https://a.org/b"));
  }
}
