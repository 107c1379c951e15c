package io.github.paperlistings.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class UnicodeHygieneTest {

  /** Letters and signs that compose with what stands behind them, and one that does not. */
  private static final String BESIDE = "aoAOıüα=ひハ";

  @Test
  void settledCharactersAreInFormCWhateverStandsBeforeThem() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (UnicodeHygiene.isSettled(c)) {
        String text = c + BESIDE.replace("", String.valueOf(c));
        assertEquals(text, Normalizer.normalize(text, Normalizer.Form.NFC));
        assertEquals(String.valueOf(c), UnicodeHygiene.clean(String.valueOf(c)));
      }
    }
  }

  @Test
  void whatComposesOrIsReplacedIsLookedAt() {
    for (char c :
        "\u0301\u0345\u037E\u0387\u212A\u212B\u3099ᄀ한ﬁＡ\u00AD\u00A0\u200B".toCharArray()) {
      assertFalse(UnicodeHygiene.isSettled(c), Integer.toHexString(c));
    }
  }
}
