package io.github.paperlistings.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @Test
  void precision() {
    assertEquals("2025", PartialDate.of(2025).toString());
    assertEquals("2025-03", PartialDate.of(2025, 3).toString());
    assertEquals("0800-12-25", PartialDate.of(800, 12, 25).toString());
  }

  @Test
  void dateTimesKeepTheDayAsWritten() {
    assertEquals(
        Optional.of(PartialDate.of(2025, 3, 12)), PartialDate.parse("2025-03-12T23:59:59+09:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "25", "2025-13", "2025-02-30", "2025-3-1", "2025-03-12x", "२०२५"})
  void none(String text) {
    assertEquals(Optional.empty(), PartialDate.parse(text));
  }

  @Test
  void order() {
    assertTrue(PartialDate.of(2025).compareTo(PartialDate.of(2025, 1)) < 0);
    assertTrue(PartialDate.of(2025, 12).compareTo(PartialDate.of(2026)) < 0);
    assertThrows(IllegalArgumentException.class, () -> PartialDate.of(0));
  }

  @Property
  void writtenIsRead(@ForAll @IntRange(min = 1, max = 3652058) int day) {
    PartialDate date = PartialDate.of(LocalDate.ofEpochDay(day - 719162L));
    assertEquals(Optional.of(date), PartialDate.parse(date.toString()));
  }
}
