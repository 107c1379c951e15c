package io.github.paperlistings.examples.dump;

import java.util.Locale;

/** arXiv's metadata snapshot: an object a line, of about 1.6 kB. */
final class ArxivMetadata implements DumpForm {

  private static final int MONTH = 90_000;

  private static final String RECORD =
      """
      {"id":"%s","submitter":"Ada Example",\
      "authors":"Ada Example, Kurt G\\\\\\"odel and Jean-Luc du Bois","title":"%s",\
      "comments":"%d pages","journal-ref":null,"categories":"cs.LG stat.ML",\
      "license":"http://creativecommons.org/licenses/by/4.0/","abstract":"  %s\\n",\
      "versions":[{"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"}],\
      "update_date":"2008-11-26","authors_parsed":[["Example","Ada",""],\
      ["G\\\\\\"odel","Kurt",""],["du Bois","Jean-Luc",""]]}
      """;

  @Override
  public String record(int number, MadeUpText text) {
    return String.format(
        Locale.ROOT, RECORD, id(number), text.title(), text.upTo(40), text.abstractText("\\n"));
  }

  /** Identifiers of one month after another. */
  static String id(int number) {
    return String.format(
        Locale.ROOT,
        "%02d%02d.%05d",
        15 + number / MONTH / 12,
        1 + number / MONTH % 12,
        number % MONTH + 1);
  }
}
