package io.github.paperlistings.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AbstractNormalizerTest {

  private static String normalize(String text) {
    return AbstractNormalizer.standard().normalize(text);
  }

  @Test
  void joinsWrappedLines() {
    assertEquals("One line and another.", normalize("One line\nand another.\n"));
  }

  @Test
  void keepsParagraphs() {
    assertEquals("One.\n\nTwo.\n\nThree.", normalize("One.\n\nTwo.\n  Three."));
    assertEquals("One.\n\nTwo.", normalize("One.\r\n\r\nTwo."));
  }

  @Test
  void oneBlankOfIndentIsNoParagraph() {
    assertEquals("One two.", normalize("One\n two."));
  }

  @Test
  void addressesStay() {
    String text = "See https://a.b/my_file--x~y%20z and https://x.y/3times/4times_v2.";
    assertEquals(text, normalize(text));
  }

  @Test
  void tagsOfJatsWithHyphensAreRead() {
    String link =
        "at <jats:ext-link ext-link-type=\"uri\" xlink:href=\"https://a.b/c\">c</jats:ext-link>.";
    assertEquals("at c.", AbstractNormalizer.of(TextKind.HTML).normalize(link));
    assertEquals("a <b-c> d", AbstractNormalizer.of(TextKind.HTML).normalize("a <b-c> d"));
  }
}
