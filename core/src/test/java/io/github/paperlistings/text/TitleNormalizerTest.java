package io.github.paperlistings.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleNormalizerTest {

  private static final TitleNormalizer PLAIN = TitleNormalizer.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Light Schr\\\"odinger Bridge | Light Schrödinger Bridge",
        "Schr{\\\"o}dinger and Schr\\\"{o}dinger | Schrödinger and Schrödinger",
        "Garc{\\'\\i}a, Garc\\'{\\i}a | García, García",
        "Fran\\c{c}ois, Fran\\c cois | François, François",
        "Ho\\v{s}ek and Erd\\H{o}s | Hošek and Erdős",
        "Stra\\ss e | Straße",
        "{\\it single-loop} methods | single-loop methods",
        "\\emph{Very} \\textbf{bold} | Very bold",
        "52.56\\% pass@1 | 52.56% pass@1",
        "R&amp;D &lt;x&gt; &#233; &#xE9; | R&D <x> é é",
        "1.22times faster | 1.22× faster",
        "1920times1080 pixels | 1920×1080 pixels",
        "``Quoted'' words | “Quoted” words",
        "Classi\uFB01er | Classifier"
      })
  void readable(String raw, String expected) {
    assertEquals(expected, PLAIN.normalize(raw));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$100K or 100 Days: Trade-offs",
        "Yi~34B: C++ and C# at 50% of A_1 {x} & B",
        "my_dataset_v2 in D:\\new",
        "2 to 3 times lower, training times",
        "--flag and a -- b",
        "CO₂, SOD², ½, ™ stay",
        "标题：深度学习",
        "x < y > z and <ijk>",
        "AT&T; R&D"
      })
  void untouched(String title) {
    assertEquals(title, PLAIN.normalize(title));
  }

  @Test
  void cleanTextIsReturnedAsItIs() {
    String title = "Attention Is All You Need";
    assertSame(title, PLAIN.normalize(title));
  }

  @Test
  void oneLine() {
    assertEquals("Modality-Aware Experts", PLAIN.normalize(" Modality-Aware\n  Experts\u00A0"));
  }

  @Test
  void invisibleCharactersGo() {
    assertEquals("abcdef", PLAIN.normalize("a\u00ADb\u200Bc\uFEFFd\u200Ee\u2060f"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "$\\alpha$-divergence and $L_2$ | α-divergence and L₂",
        "$O(n^2)$ in 10$^{-3}$ | O(n²) in 10⁻³",
        "$\\ell_1$ and $k$-means | ℓ₁ and k-means",
        "from $5 to $10 | from $5 to $10",
        "$\\frac{a}{b}$ and $\\sqrt{2n}$ | a/b and √(2n)",
        "$\\frac{a}{b}c$ and $\\sum_{i=1}^{n} x_i$ stay | $\\frac{a}{b}c$ and ∑ᵢ₌₁ⁿ xᵢ stay",
        "$\\Xi_{cc}^{+}$ at $\\foo{a} 10^{-6}$ | $\\Xi_{cc}^{+}$ at $\\foo{a} 10^{-6}$",
        "$\\alpha > 0$ and $\\sigma \\times \\tau$ | α > 0 and σ × τ",
        "$\\nu \\to \\mu$, $\\alpha>0$ and $\\beta -decay$ | ν → μ, α>0 and β-decay",
        "1990\\textendash 2000, Ash \\textendash Birch | 1990–2000, Ash – Birch",
        "1\\textmu F at \\textasciitilde user, a/\\textasciitilde user | 1µF at ~ user, a/~user",
        "pages 1--12 | pages 1–12",
        "Neural~Networks | Neural Networks"
      })
  void tex(String raw, String expected) {
    assertEquals(expected, TitleNormalizer.of(TextKind.TEX).normalize(raw));
  }

  @Test
  void bibtexBracesOnlyProtect() {
    assertEquals(
        "BERT: Deep Nets", TitleNormalizer.of(TextKind.BIBTEX).normalize("{BERT}: {D}eep Nets"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "one {} two { }| one two",
        "{ }one| one",
        "2{t}imes faster, R\\&amp;D | 2× faster, R&D",
        "Ren{Ã}{©} and Ren\\~A{©}, Rabat| René and René, Rabat"
      })
  void whatStoodApartInBibtexIsReadTogether(String raw, String expected) {
    assertEquals(expected, TitleNormalizer.of(TextKind.BIBTEX).normalize(raw));
  }

  @Test
  void inlineTags() {
    assertEquals(
        "M³IT of H₂O and <x>",
        TitleNormalizer.of(TextKind.HTML)
            .normalize("M<sup>3</sup>IT of <i>H<sub>2</sub>O</i> and <x>"));
  }

  @ParameterizedTest
  @EnumSource(TextKind.class)
  void emptyStaysEmpty(TextKind kind) {
    assertEquals("", TitleNormalizer.of(kind).normalize(""));
    assertEquals("", TitleNormalizer.of(kind).normalize(" \n\t\u00A0"));
  }

  @Property
  void twiceIsOnce(@ForAll("hazardous") String text, @ForAll TextKind kind) {
    assertSettled(text, kind);
  }

  @Property
  void twiceIsOnceForAnyText(@ForAll String text, @ForAll TextKind kind) {
    assertSettled(text, kind);
  }

  /** What was decoded is text: as such it stays as it is, whatever it was decoded from. */
  private static void assertSettled(String text, TextKind kind) {
    String title = TitleNormalizer.of(kind).normalize(text);
    assertEquals(title, PLAIN.normalize(title));
    String paragraphs = AbstractNormalizer.of(kind).normalize(text);
    assertEquals(paragraphs, AbstractNormalizer.standard().normalize(paragraphs));
    if (kind == TextKind.HTML) {
      assertEquals(title, TitleNormalizer.of(kind).normalize(title));
    }
  }

  @Property
  void keyOfDisplayIsKey(@ForAll("hazardous") String text) {
    assertEquals(TitleKey.of(text), TitleKey.of(PLAIN.normalize(text)));
  }

  @Provide
  Arbitrary<String> hazardous() {
    return Arbitraries.of(
            "\\",
            "\"",
            "{",
            "}",
            "$",
            "^",
            "_",
            "o",
            "\\i",
            "\\c",
            "\\textbf{",
            "&amp;",
            "&#38;",
            "amp;",
            ";",
            " ",
            "  ",
            "\n",
            "``",
            "''",
            "`",
            "times",
            "3",
            "~",
            "--",
            "-",
            "<i>",
            "</i>",
            "<sub>",
            "2",
            "ﬁ",
            "\u0301",
            "\u0131",
            "é",
            "Ã",
            "©",
            "\\^a",
            "{B}",
            "x",
            "https://a.b/c",
            "\\%",
            "{\\it ",
            "\\alpha",
            "\u00AD")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a<b and c>d | a<b and c>d",
        "for i <a, b> stays | for i <a, b> stays",
        "<i>a</i><br/>b | a b",
        "<a href='u'>t</a> | t",
        "x<span class=\"c\">y</span> | xy"
      })
  void onlyTagsAreRemoved(String raw, String expected) {
    assertEquals(expected, TitleNormalizer.of(TextKind.HTML).normalize(raw));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "say \\\"yes\\\" or \\\"no\\\" | say \\\"yes\\\" or \\\"no\\\"",
        "see https://a.example/?x=1&copy;y=2 | see https://a.example/?x=1&copy;y=2",
        "see https://a.example/?x=1&amp;y=2 | see https://a.example/?x=1&y=2",
        "in C:\\'a and D:\\ss | in C:\\'a and D:\\ss"
      })
  void escapesOfOtherLanguagesStay(String raw, String expected) {
    assertEquals(expected, PLAIN.normalize(raw));
  }

  @ParameterizedTest
  @EnumSource(TextKind.class)
  void nestedBracesTakeNoLonger(TextKind kind) {
    String nested = "{\\x ".repeat(200) + "y" + "}".repeat(200);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> TitleNormalizer.of(kind).normalize(nested));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\\({}_{\\mbox{1}}\\)-norm | ₁-norm",
        "$H_{2}O$ and $x^{n+1}$ | H₂O and xⁿ⁺¹",
        "{R}{\\^{}}3 | Rˆ3",
        "https://a.example/x--y | https://a.example/x--y",
        "\\unknown{{A} b} {C} | \\unknown{{A} b} C"
      })
  void bibtexDialects(String raw, String expected) {
    assertEquals(expected, TitleNormalizer.of(TextKind.BIBTEX).normalize(raw));
  }

  @Test
  void textThatNeverSettlesStaysAsWritten() {
    String raw = "&" + "amp;".repeat(40) + "lt;";
    String once = PLAIN.normalize(raw);
    assertEquals(once, PLAIN.normalize(once));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Schr\\\"odinger with $\\alpha_2$ -- x | Schr\\\"odinger with $\\alpha_2$ -- x | Schrodinger with alpha2 - x",
        "SchrÃ¶dinger &amp; Ma\\ss e | Schrödinger & Ma\\ss e | Schrodinger & Masse",
        "深度 net ½ ≤ 3 | 深度 net ½ ≤ 3 | ?? net 1/2 <= 3"
      })
  void forms(String raw, String tex, String ascii) {
    assertEquals(tex, TitleNormalizer.of(TextKind.TEX, TextForm.TEX).normalize(raw));
    assertEquals(ascii, TitleNormalizer.of(TextKind.TEX, TextForm.ASCII).normalize(raw));
  }

  @Property
  void asciiIsAscii(@ForAll String text, @ForAll TextKind kind) {
    String ascii = TitleNormalizer.of(kind, TextForm.ASCII).normalize(text);
    assertEquals(-1, ascii.chars().filter(c -> c >= 0x80).findFirst().orElse(-1));
  }

  @Property
  void neverLongerThanThreeTimes(@ForAll String any, @ForAll("hazardous") String text) {
    for (TextKind kind : TextKind.values()) {
      assertTrue(TitleNormalizer.of(kind).normalize(any).length() <= 3 * any.length());
      assertTrue(TitleNormalizer.of(kind).normalize(text).length() <= 3 * text.length());
    }
  }

  @Property
  void generatedTitlesAreReadOnce(@ForAll("titles") String title) {
    for (TextKind kind : new TextKind[] {TextKind.TEX, TextKind.BIBTEX}) {
      String once = TitleNormalizer.of(kind).normalize(title);
      assertEquals(once, TitleNormalizer.of(kind).normalize(once));
      assertEquals(-1, once.indexOf('\\'), once);
    }
  }

  @Property
  void plainTextIsUntouched(@ForAll("plainTitles") String title) {
    for (TextKind kind : TextKind.values()) {
      assertSame(title, TitleNormalizer.of(kind).normalize(title));
    }
  }

  @Provide
  Arbitrary<String> titles() {
    return Arbitraries.of(
            "Deep",
            "nets",
            "Schr\\\"odinger",
            "Erd\\H{o}s",
            "Garc\\'{\\i}a",
            "Stra\\ss e",
            "$L_2$",
            "$\\alpha$-divergence",
            "$10^{-3}$",
            "\\emph{very}",
            "{\\it small}",
            "pages 1--2",
            "\\textbf{A \\emph{b}}",
            "50\\%",
            "R\\&D",
            "``Quoted'' text",
            "$\\mathbb{R}^n$",
            "No.~3")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join(" ", parts));
  }

  @Provide
  Arbitrary<String> plainTitles() {
    return Arbitraries.of(
            "Deep",
            "nets:",
            "C++",
            "C#",
            "(A*)",
            "50%",
            "3D",
            "Müller’s",
            "x = y?",
            "A/B",
            "@k",
            "R&D",
            "tâche",
            "Γ ≤ ℓ₁",
            "Сеть",
            "Việt",
            "深度学习：综述",
            "ディープ")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join(" ", parts));
  }
}
