package io.github.paperlistings.examples.dump;

import java.util.Locale;

/** A mailing of arXiv. */
final class ArxivMailing implements DumpForm {

  private static final String LINE = "-".repeat(78) + "\n";

  private static final String RECORD =
      """
      \\\\
      arXiv:%s
      Date: Fri, 14 Jun 2024 17:57:34 GMT   (101kb,D)

      Title: %s
      Authors: Ada Example, Kurt G\\"odel and Jean-Luc du Bois
      Categories: cs.LG stat.ML
      Comments: %d pages
      \\\\
        %s
      \\\\ ( https://arxiv.org/abs/%1$s ,  101kb)
      """;

  @Override
  public String head() {
    return "Date: Tue, 18 Jun 24 00:12:34 GMT\nSubject: cs.LG daily\n\n"
        + LINE
        + LINE
        + "Archives at http://arxiv.org/\n"
        + LINE
        + " Submissions to:\nMachine Learning\n"
        + " received from  Fri 14 Jun 24 18:00:00 GMT  to  Mon 17 Jun 24 18:00:00 GMT\n"
        + LINE
        + LINE;
  }

  @Override
  public String record(int number, MadeUpText text) {
    return String.format(
        Locale.ROOT,
        RECORD,
        ArxivMetadata.id(number),
        text.title(),
        text.upTo(40),
        text.abstractText("\n"));
  }

  @Override
  public String between() {
    return LINE;
  }
}
