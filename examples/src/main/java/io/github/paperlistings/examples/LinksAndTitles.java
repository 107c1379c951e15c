package io.github.paperlistings.examples;

import io.github.paperlistings.link.CodeRepository;
import io.github.paperlistings.link.Link;
import io.github.paperlistings.link.LinkExtractor;
import io.github.paperlistings.text.TitleNormalizer;
import java.util.List;

/** The normalizers without any listing. */
public final class LinksAndTitles {

  private LinksAndTitles() {}

  /** Takes nothing. */
  public static void main(String[] args) {
    List<Link> links = LinkExtractor.standard().extract("Our data is at https://github.com/a/b .");
    System.out.println(links.get(0).role().label() + " " + links.get(0).url());
    CodeRepository repository = CodeRepository.parse("git@github.com:a/b.git").orElseThrow();
    System.out.println(repository.url());
    System.out.println(TitleNormalizer.standard().normalize("Light Schr\\\"odinger Bridge"));
  }
}
