package io.github.paperlistings.parsers.proceedings;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A site of proceedings that the software of NeurIPS serves.
 *
 * @param name what its pages call the conference
 * @param address where it is
 * @param venue what its papers are cited from
 */
record NeuripsSite(String name, String address, String venue) {

  private static final NeuripsSite NEURIPS =
      new NeuripsSite(
          "Neural Information Processing Systems",
          "https://papers.nips.cc",
          "Advances in Neural Information Processing Systems");

  private static final List<NeuripsSite> OTHERS =
      List.of(
          new NeuripsSite(
              "International Conference on Learning Representations",
              "https://proceedings.iclr.cc",
              "International Conference on Learning Representations"),
          new NeuripsSite(
              "Proceedings of Machine Learning and Systems",
              "https://proceedings.mlsys.org",
              "Proceedings of Machine Learning and Systems"));

  /** The site of a page, by its title and heading. */
  static NeuripsSite of(Document page) {
    Element heading = page.selectFirst("h4, h2");
    String names = page.title() + ' ' + (heading == null ? "" : heading.text());
    return OTHERS.stream().filter(site -> names.contains(site.name)).findFirst().orElse(NEURIPS);
  }

  /** Whether the start of a page names one of the sites. */
  static boolean isNamed(String page) {
    return page.contains(NEURIPS.name)
        || OTHERS.stream().anyMatch(site -> page.contains(site.name));
  }
}
