package io.github.paperlistings.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CharsetDetectorTest {

  private static final SourceHints NONE = SourceHints.none();

  private static CharsetDetector.Result detect(byte[] head, SourceHints hints) {
    return CharsetDetector.detect(head, head.length, hints);
  }

  private static Charset charset(byte[] head, SourceHints hints) {
    return detect(head, hints).charset();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void markBeforeEverything() {
    byte[] marked = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'x'};
    CharsetDetector.Result result = detect(marked, NONE.withCharset(StandardCharsets.ISO_8859_1));
    assertEquals(StandardCharsets.UTF_8, result.charset());
    assertEquals(3, result.markLength());
    assertEquals(
        StandardCharsets.UTF_16LE, charset(new byte[] {(byte) 0xFF, (byte) 0xFE, 'x', 0}, NONE));
  }

  @Test
  void callerThenHeaderThenDeclaration() {
    byte[] html = latin("<html><head><meta charset=\"koi8-r\">");
    SourceHints header = NONE.withContentType("text/html; charset=Shift_JIS");
    assertEquals(Charset.forName("koi8-r"), charset(html, NONE));
    assertEquals(Charset.forName("Shift_JIS"), charset(html, header));
    assertEquals(StandardCharsets.UTF_8, charset(html, header.withCharset(StandardCharsets.UTF_8)));
    assertEquals(
        Charset.forName("koi8-r"),
        charset(latin("<?xml version='1.0' encoding='KOI8-R'?><x/>"), NONE));
  }

  @Test
  void latin1MeansWindows1252() {
    assertEquals(
        Charset.forName("windows-1252"),
        charset(latin("x"), NONE.withContentType("text/plain; charset=ISO-8859-1")));
  }

  @Test
  void utf8UnlessItIsNot() {
    assertEquals(StandardCharsets.UTF_8, charset("Gödel".getBytes(StandardCharsets.UTF_8), NONE));
    CharsetDetector.Result guessed = detect(latin("Gödel"), NONE);
    assertEquals(CharsetDetector.FALLBACK, guessed.charset());
    assertTrue(guessed.guessed());
  }

  @Test
  void aDeclarationThatTheBytesDisproveDoesNotCount() {
    String xml = "<?xml version='1.0' encoding='%s'?><x>Gödel</x>";
    CharsetDetector.Result wrong =
        detect(xml.replace("%s", "ISO-8859-1").getBytes(StandardCharsets.UTF_8), NONE);
    assertEquals(StandardCharsets.UTF_8, wrong.charset());
    assertEquals(Optional.of(CharsetDetector.FALLBACK), wrong.overruled());
    CharsetDetector.Result right = detect(latin(xml.replace("%s", "ISO-8859-1")), NONE);
    assertEquals(CharsetDetector.FALLBACK, right.charset());
    assertEquals(Optional.empty(), right.overruled());
    CharsetDetector.Result noUtf8 = detect(latin(xml.replace("%s", "UTF-8")), NONE);
    assertEquals(CharsetDetector.FALLBACK, noUtf8.charset());
    assertTrue(noUtf8.guessed());
  }

  @Test
  void aCharacterCutByTheHeadIsNoError() {
    byte[] text = "aé€😀".getBytes(StandardCharsets.UTF_8);
    for (int end = 0; end <= text.length; end++) {
      assertTrue(
          CharsetDetector.isUtf8(ByteBuffer.wrap(Arrays.copyOf(text, end))), "cut at " + end);
    }
    assertFalse(
        CharsetDetector.isUtf8(ByteBuffer.wrap(new byte[] {'a', (byte) 0xE9, 'b', 'c', 'd'})));
  }

  @Property
  void piecesAreDecodedAsTheWholeIs(@ForAll byte[] random, @ForAll @IntRange(max = 3) int lead) {
    byte[] bytes = new byte[1_022 + lead + random.length];
    Arrays.fill(bytes, (byte) 'x');
    System.arraycopy(random, 0, bytes, 1_022 + lead, random.length);
    assertEquals(new String(bytes, StandardCharsets.UTF_8), Utf8.decode(bytes, 0, bytes.length));
  }

  @Test
  void charactersOverTheEndOfAPieceStayWhole() {
    for (int lead = 1_018; lead < 1_026; lead++) {
      String text = "x".repeat(lead) + "é€😀".repeat(700);
      byte[] octets = text.getBytes(StandardCharsets.UTF_8);
      assertEquals(text, Utf8.decode(octets, 0, octets.length));
    }
  }

  @Test
  void utf16WithoutMark() {
    assertEquals(
        StandardCharsets.UTF_16BE, charset("<html>".getBytes(StandardCharsets.UTF_16BE), NONE));
    assertEquals(
        StandardCharsets.UTF_16LE, charset("<html>".getBytes(StandardCharsets.UTF_16LE), NONE));
  }

  @Test
  void unknownLabelsAreIgnored() {
    assertEquals(
        StandardCharsets.UTF_8, charset(latin("x"), NONE.withContentType("text/html; charset=??")));
  }
}
