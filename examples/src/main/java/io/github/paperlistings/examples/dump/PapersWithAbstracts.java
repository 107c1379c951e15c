package io.github.paperlistings.examples.dump;

import java.util.Locale;

/** The dump papers-with-abstracts of Papers with Code: an array. */
final class PapersWithAbstracts implements DumpForm {

  private static final String RECORD =
      """
       {
        "paper_url": "https://paperswithcode.com/paper/%s",
        "arxiv_id": "%s",
        "nips_id": null,
        "openreview_id": null,
        "title": "%s",
        "abstract": "%s",
        "short_abstract": null,
        "url_abs": "https://arxiv.org/abs/%2$sv1",
        "url_pdf": "https://arxiv.org/pdf/%2$sv1.pdf",
        "proceeding": null,
        "authors": [
         "Ada Example",
         "Kurt Gödel",
         "Jean-Luc du Bois"
        ],
        "tasks": [
         "Language Modelling"
        ],
        "date": "2020-02-%02d",
        "conference_url_abs": null,
        "conference_url_pdf": null,
        "conference": null,
        "reproduces_paper": null,
        "methods": []
       }""";

  @Override
  public String head() {
    return "[\n";
  }

  @Override
  public String record(int number, MadeUpText text) {
    return String.format(
        Locale.ROOT,
        RECORD,
        text.slug(),
        ArxivMetadata.id(number),
        text.title(),
        text.abstractText("\\n"),
        1 + text.upTo(28));
  }

  @Override
  public String between() {
    return ",\n";
  }

  @Override
  public String tail() {
    return "\n]\n";
  }
}
