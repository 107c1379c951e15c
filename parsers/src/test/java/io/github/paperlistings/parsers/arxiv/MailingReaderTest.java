package io.github.paperlistings.parsers.arxiv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.model.Announcement;
import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.model.PartialDate;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parsers.Fixtures;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailingReaderTest {

  private static final String DASHES = "-".repeat(78) + "\n";

  private static ParseResult parse(String text) throws IOException {
    return Fixtures.parseText(text);
  }

  private static Paper only(String text) throws IOException {
    List<Paper> papers = parse(text).papers();
    assertEquals(1, papers.size());
    return papers.get(0);
  }

  @Test
  void anOldRecordWithItsHistory() throws IOException {
    Paper paper =
        only(
            "\\\\\nPaper: hep-th/9901001\nFrom: A B <a@example.org>\n"
                + "Date: Fri, 1 Jan 1999 10:00:00 GMT   (10kb)\n"
                + "Date (revised v2): Sat, 2 Jan 1999 10:00:00 GMT   (11kb,S)\n\n"
                + "Title: A title that goes on\n  in the next line\nAuthors: A. B\\\"uhler and C. Doe\n"
                + "Comments: see http://www.example.org/code\n\\\\\n  The abstract.\n\\\\\n");
    assertEquals("A title that goes on in the next line", paper.title());
    assertEquals("A. Bühler", paper.authors().get(0).name());
    assertEquals(Optional.of(PartialDate.of(1999, 1, 2)), paper.updated());
    assertEquals("11kb", paper.versions().get(1).size().orElseThrow());
    assertEquals(Optional.of("The abstract."), paper.abstractText());
    assertEquals("http://www.example.org/code", paper.links().get(0).url());
  }

  @Test
  void aLineOfAnAbstractMayStartAsAQuotation() throws IOException {
    Paper paper =
        only(
            "\\\\\narXiv:2401.00001\n\nTitle: T\n\\\\\n  Energies of\n> 5 GeV are seen.\n"
                + "\\\\ ( https://arxiv.org/abs/2401.00001 ,  1kb)\n");
    assertEquals(Optional.of("Energies of > 5 GeV are seen."), paper.abstractText());
  }

  @Test
  void quotedTwice() throws IOException {
    Paper paper =
        only(
            "> > \\\\\n> > arXiv:2401.00001\n> >\n> > Title: T\n> > \\\\\n> >   Text\n"
                + "> > that goes on.\n> > \\\\\n");
    assertEquals(Optional.of("Text that goes on."), paper.abstractText());
  }

  @Test
  void aNewVersionOfACrossList() throws IOException {
    Paper paper =
        only(
            "%%--".repeat(19)
                + "%%\n"
                + DASHES
                + "\\\\\narXiv:2401.00001 (*cross-listing*)\n"
                + "replaced with revised version Thu, 8 Jun 2023 08:03:26 GMT   (25kb,D)\n\n"
                + "Title: T\n\\\\ ( https://arxiv.org/abs/2401.00001 ,  25kb)\n");
    assertEquals(Optional.of(Announcement.REPLACED_CROSS), paper.announcement());
    assertEquals(Optional.of(PartialDate.of(2023, 6, 8)), paper.updated());
  }

  @Test
  void theCountOfTheSubject() throws IOException {
    ParseResult result =
        parse(
            "Subject: astro-ph daily 1 new + 1 crosses received\n\n"
                + DASHES
                + "\\\\\narXiv:2401.00001\n\nTitle: T\n\\\\\n  Text.\n\\\\\n");
    assertEquals(2, result.listing().statedCount().orElseThrow());
    assertEquals(
        List.of("COUNT_MISMATCH"), result.diagnostics().stream().map(Diagnostic::code).toList());
    assertTrue(result.report().found() == 1);
  }

  @Test
  void rules() {
    assertEquals(Optional.of(MailingRule.RECORD), MailingRule.of("-".repeat(78)));
    assertEquals(Optional.of(MailingRule.CROSS), MailingRule.of("%-".repeat(39)));
    assertEquals(Optional.of(MailingRule.REPLACED), MailingRule.of("%%--".repeat(19) + "%%"));
    assertEquals(Optional.of(MailingRule.END), MailingRule.of("%%%---".repeat(13)));
    assertEquals(Optional.empty(), MailingRule.of("-- and then text that is long enough to be"));
  }
}
