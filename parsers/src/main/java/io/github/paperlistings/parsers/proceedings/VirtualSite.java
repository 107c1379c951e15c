package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.parsers.facts.FactTable;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.parsers.words.Words;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * The site that a page is from, by the address that it was got from or that it gives for itself, or
 * by its title.
 *
 * @param root scheme and host; empty where nothing tells them
 * @param conference the name of the conference; empty where nothing tells it
 * @param address the address of the page; empty where nothing tells it
 * @param titleYear the year in the title of the page; empty where there is none
 */
record VirtualSite(String root, String conference, String address, String titleYear) {

  private static final List<String[]> SITES =
      FactTable.rows(VirtualSite.class, "virtual-sites.tsv");

  static VirtualSite of(Document page, Optional<String> baseUri) {
    String address = HtmlPage.address(page, baseUri).orElse("");
    List<String> words = Words.of(page.title());
    String year = words.stream().filter(VirtualSite::isYear).findFirst().orElse("");
    for (String[] site : SITES) {
      boolean from = address.contains("://" + site[0] + "/");
      if (from || address.isEmpty() && words.contains(site[1])) {
        return new VirtualSite("https://" + site[0], site[1], address, year);
      }
    }
    return new VirtualSite(HtmlPage.root(address), "", address, year);
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && word.startsWith("20") && word.chars().allMatch(Character::isDigit);
  }

  /** The whole address; the path as written where the site is not known. */
  String resolve(String href) {
    return href.startsWith("/") ? root + href : href;
  }
}
