package io.github.paperlistings.examples.dump;

import java.util.Locale;

/** The dump links-between-papers-and-code of Papers with Code: a repository for each paper. */
final class PapersAndCode implements DumpForm {

  private static final String RECORD =
      """
       {
        "paper_url": "https://paperswithcode.com/paper/%s",
        "paper_title": "%s",
        "paper_arxiv_id": "%s",
        "paper_url_abs": "https://arxiv.org/abs/%3$sv1",
        "paper_url_pdf": "https://arxiv.org/pdf/%3$sv1.pdf",
        "repo_url": "https://github.com/%s",
        "is_official": %b,
        "mentioned_in_paper": false,
        "mentioned_in_github": true,
        "framework": "pytorch"
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
        text.title(),
        ArxivMetadata.id(number),
        text.repository(),
        number % 2 == 0);
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
