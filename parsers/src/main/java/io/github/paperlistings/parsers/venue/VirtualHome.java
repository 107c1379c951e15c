package io.github.paperlistings.parsers.venue;

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
 * @param site the site; without a root where nothing tells it
 * @param conference the name of the conference; empty where nothing tells it
 * @param address the address of the page; empty where nothing tells it
 * @param titleYear the year in the title of the page; empty where there is none
 */
record VirtualHome(VirtualSite site, String conference, String address, String titleYear) {

  private static final List<String[]> SITES =
      FactTable.rows(VirtualHome.class, "virtual-sites.tsv");

  static VirtualHome of(Document page, Optional<String> baseUri) {
    String address = HtmlPage.address(page, baseUri).orElse("");
    List<String> words = Words.of(page.title());
    String year = words.stream().filter(VirtualHome::isYear).findFirst().orElse("");
    for (String[] site : SITES) {
      boolean from = address.contains("://" + site[0] + "/");
      if (from || address.isEmpty() && words.contains(site[1])) {
        return new VirtualHome(new VirtualSite("https://" + site[0]), site[1], address, year);
      }
    }
    return new VirtualHome(new VirtualSite(HtmlPage.root(address)), "", address, year);
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && word.startsWith("20") && word.chars().allMatch(Character::isDigit);
  }
}
