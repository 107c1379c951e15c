package io.github.paperlistings.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameNormalizerTest {

  private static PersonName parse(String raw) {
    return NameNormalizer.standard().parse(raw);
  }

  @Test
  void lastFirst() {
    assertEquals(
        new PersonName("Kurt Gödel", Optional.of("Kurt"), Optional.of("Gödel")),
        parse("G\\\"odel, Kurt"));
  }

  @Test
  void partsOnlyWhereCertain() {
    assertEquals(
        new PersonName("Juan García Márquez", Optional.empty(), Optional.empty()),
        parse("Juan  García Márquez"));
    assertEquals("John Smith, Jr.", parse("John Smith, Jr.").display());
  }

  @Test
  void footnoteMarksGo() {
    assertEquals("Ada Lovelace", parse("Ada Lovelace*†").display());
  }
}
