package io.github.paperlistings.parsers.page;

import io.github.paperlistings.identifier.Doi;
import io.github.paperlistings.spi.RawPaper;

/**
 * The citation of a journal in the form of MEDLINE: "J Things. 2020 Nov 25;10(1):20539. doi:
 * 10.1038/s41598-020-77508-y." See <a
 * href="https://www.nlm.nih.gov/bsd/mms/medlineelements.html#so">MEDLINE's element SO</a>.
 */
final class MedlineCitation {

  private static final String DOI = "doi: ";

  private MedlineCitation() {}

  static void read(String citation, RawPaper.Builder record) {
    int stop = citation.indexOf(". ");
    if (stop < 0) {
      return;
    }
    record.venue(citation.substring(0, stop));
    String rest = citation.substring(stop + 2);
    int end = rest.indexOf('.');
    place(end < 0 ? rest : rest.substring(0, end), record);
    doi(rest, record);
  }

  /** "2020 Nov 25;10(1):20539". */
  private static void place(String text, RawPaper.Builder record) {
    int semicolon = text.indexOf(';');
    record.published((semicolon < 0 ? text : text.substring(0, semicolon)).strip());
    if (semicolon < 0) {
      return;
    }
    String issue = text.substring(semicolon + 1);
    int colon = issue.indexOf(':');
    String volume = colon < 0 ? issue : issue.substring(0, colon);
    int open = volume.indexOf('(');
    int close = volume.indexOf(')', Math.max(open, 0));
    if (open >= 0 && close > open) {
      record.issue(volume.substring(open + 1, close));
    }
    String number = open < 0 ? volume : volume.substring(0, open);
    if (!number.isBlank()) {
      record.volume(number.strip());
    }
    if (colon >= 0) {
      record.pages(issue.substring(colon + 1).strip());
    }
  }

  private static void doi(String text, RawPaper.Builder record) {
    int start = text.indexOf(DOI);
    if (start < 0) {
      return;
    }
    String rest = text.substring(start + DOI.length()).strip();
    int blank = rest.indexOf(' ');
    String written = blank < 0 ? rest : rest.substring(0, blank);
    String bare = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
    Doi.parse(bare).ifPresent(doi -> SiteEntry.identify(doi, record));
  }
}
