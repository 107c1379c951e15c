package io.github.paperlistings.parsers.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.ListingException;
import io.github.paperlistings.spi.ParseLimits;
import io.github.paperlistings.spi.TruncatedListingException;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * XML as feeds really are, read through the parser of the API, which takes what the reader gives.
 */
class XmlRecordsTest {

  private static ParseResult parse(String title) throws IOException {
    return parse(title, ParseLimits.standard());
  }

  private static ParseResult parse(String title, ParseLimits limits) throws IOException {
    return read(
        "<feed><entry><id>http://arxiv.org/abs/2401.00001v1</id><title>"
            + title
            + "</title></entry></feed>",
        limits);
  }

  private static ParseResult read(String xml, ParseLimits limits) throws IOException {
    return PaperListings.with(ParseOptions.builder().format("arxiv-api").limits(limits).build())
        .parse(ListingSource.of(xml));
  }

  private static void assertTitle(String expected, String written, int repairs) throws IOException {
    ParseResult result = parse(written);
    assertEquals(expected, result.papers().get(0).title());
    List<String> codes = result.diagnostics().stream().map(Diagnostic::code).toList();
    assertEquals(repairs, codes.stream().filter(DiagnosticCodes.REPAIRED::equals).count());
    assertEquals(repairs, codes.size());
  }

  @Test
  void whatIsRightStays() throws IOException {
    assertTitle("A & B < C", "A &amp; B &lt; C", 0);
    assertTitle("Gödel é", "G&#xF6;del &#233;", 0);
    assertTitle("a & b < c", "<![CDATA[a & b < c]]>", 0);
    assertTitle("x]] y", "<![CDATA[x]] y]]>", 0);
  }

  @Test
  void whatFeedsGetWrongIsMended() throws IOException {
    assertTitle("A & B", "A & B", 1);
    assertTitle("AT&T; and R&D", "AT&T; and R&D", 2);
    assertTitle("p < 0.05", "p < 0.05", 1);
    assertTitle("a b é", "a&nbsp;b &eacute;", 2);
    assertTitle("a b", "a\u000Bb", 1);
    assertTitle("a b", "a&#x1F;b", 1);
    assertTitle("&#xyz;", "&#xyz;", 1);
  }

  @Test
  void theLineOfARepairIsTold() throws IOException {
    ParseResult result = parse("one\ntwo & three");
    assertEquals(2, result.diagnostics().get(0).location().line().orElseThrow());
  }

  @Test
  void declaredEntitiesAreNoDamageAndNeverExpanded() throws IOException {
    String bomb =
        "<!DOCTYPE feed [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">"
            + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
    ParseResult result =
        read(
            bomb
                + "<feed><entry><id>http://arxiv.org/abs/2401.00001</id>"
                + "<title>x &b; &f; &uuml;</title></entry></feed>",
            ParseLimits.standard());
    assertEquals("x &b; &f; ü", result.papers().get(0).title());
  }

  @Test
  void limits() {
    ParseLimits flat = ParseLimits.builder().maxDepth(20).build();
    assertThrows(LimitExceededException.class, () -> parse("<b>".repeat(30), flat));
    assertThrows(LimitExceededException.class, () -> read("<a>".repeat(30), flat));
    ParseLimits small = ParseLimits.builder().maxRecordChars(1000).build();
    assertThrows(LimitExceededException.class, () -> parse("x".repeat(2000), small));
    assertThrows(
        LimitExceededException.class, () -> parse("<b>".repeat(100_000), ParseLimits.standard()));
  }

  /** Newer JDKs allow a depth of 100 and 200 attributes of their own accord. */
  @Test
  void limitsOfTheJdk() throws IOException {
    assertTitle("x", "<b>".repeat(150) + "x" + "</b>".repeat(150), 0);
    StringBuilder attributes = new StringBuilder("<b");
    for (int i = 0; i < 20_000; i++) {
      attributes.append(" a").append(i).append("=\"\"");
    }
    String many = attributes.append("/>").toString();
    assertThrows(LimitExceededException.class, () -> parse(many));
  }

  @Test
  void manyReferencesAreNoBomb() throws IOException {
    ParseLimits large = ParseLimits.builder().maxRecordChars(100_000_000).build();
    assertEquals(
        52_000_000, parse("&amp;x".repeat(26_000_000), large).papers().get(0).title().length());
  }

  @Test
  void aCutIsTold() {
    assertThrows(
        TruncatedListingException.class,
        () -> read("<feed><entry><title>A", ParseLimits.standard()));
  }

  @Property(tries = 300)
  void anyTextThatIsEscapedIsOneRecord(@ForAll String text) throws IOException {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    ParseResult result = parse("Title " + escaped);
    assertEquals(1, result.papers().size());
    assertTrue(result.papers().get(0).title().startsWith("Title"));
  }

  @Property(tries = 500)
  void nothingUndocumentedIsThrown(@ForAll String text) throws IOException {
    try {
      read("<feed>" + text, ParseLimits.standard());
    } catch (ListingException e) {
      assertTrue(!e.code().isEmpty());
    }
  }
}
