package io.github.paperlistings.link;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.paperlistings.text.AbstractNormalizer;
import io.github.paperlistings.text.TextKind;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text made to make scanners slow. A quadratic scan of a million characters takes minutes, a linear
 * one less than a second, so the bound says nothing on speed.
 */
class LinearTimeTest {

  private static final Duration BOUND = Duration.ofSeconds(60);
  private static final int LENGTH = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://",
        "http://..",
        "https:/",
        "a.",
        ":",
        "@:",
        "git@",
        "www.",
        "(",
        "[",
        "\\_",
        "github.com/",
        "x.github.io",
        "https://github.com/ ",
        ".(",
        "-",
        "https://a.b/(",
        "~"
      })
  void links(String part) {
    String text = part.repeat(LENGTH / part.length());
    assertTimeoutPreemptively(BOUND, () -> LinkExtractor.standard().extract(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\emph{", "{", "{\\it ", "``", "$", "<i ", "<", "&", "&a", "\\\"", "1times", "--", "~",
        "\\c ", "<sub>", "'' ``", "\\", "$x", " \n", "`", "`a", "``a\"", "^{", "a-\n", "<math>",
            "<mi>x",
        "\\(", "\\frac{", "$x^{", "\\'{", "\\'", "}", "{times}", "\u00C3\u00A9", "<x:"
      })
  void texts(String part) {
    String text = part.repeat(LENGTH / part.length());
    for (TextKind kind : TextKind.values()) {
      assertTimeoutPreemptively(BOUND, () -> AbstractNormalizer.of(kind).normalize(text));
    }
  }
}
