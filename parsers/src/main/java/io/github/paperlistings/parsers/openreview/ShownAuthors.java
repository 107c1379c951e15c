package io.github.paperlistings.parsers.openreview;

import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The authors as a page shows them: links to profiles, or bare names; figures are institutions. */
final class ShownAuthors {

  private static final String PROFILE = "/profile?id=";

  private ShownAuthors() {}

  static List<RawAuthor> of(Element authors) {
    Map<String, String> institutions = institutions(authors);
    List<RawAuthor> found = new ArrayList<>();
    for (Element shown : authors.select("a, span")) {
      if (isAuthor(shown)) {
        RawAuthor author = RawAuthor.of(shown.text().strip(), affiliations(shown, institutions));
        String id = id(shown);
        found.add(
            id.isEmpty()
                ? author
                : author.withIdentifiers(List.of(new RawIdentifier("openreview", id))));
      }
    }
    return found;
  }

  /** What the page says of authors that it does not show: "et al. (4 additional authors …)". */
  static Optional<String> more(Element authors) {
    return authors.select("a").eachText().stream()
        .filter(text -> text.startsWith("et al"))
        .findFirst();
  }

  /** Names without any element of their own. */
  static Optional<String> text(Element authors) {
    String text = authors.text().strip();
    return authors.children().isEmpty() && !text.isEmpty() && !isAnonymous(text)
        ? Optional.of(text)
        : Optional.empty();
  }

  private static boolean isAuthor(Element shown) {
    String text = shown.text().strip();
    if (text.isEmpty() || isAnonymous(text) || shown.className().contains("private-author")) {
      return false;
    }
    String href = shown.attr("href");
    return shown.normalName().equals("a")
        ? href.contains("/profile?") || href.contains("dblp.org/") || isProfile(shown)
        : shown.childrenSize() == 0 && shown.closest("a") == null;
  }

  private static boolean isProfile(Element link) {
    return link.hasClass("profile-link");
  }

  /** Those whom a review in the blind hides, signed by their group. */
  private static boolean isAnonymous(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("anonymous") || lower.endsWith(" authors");
  }

  private static String id(Element shown) {
    String href = shown.attr("href");
    int start = href.indexOf(PROFILE);
    if (start < 0) {
      return shown.attr("title").startsWith("~") ? shown.attr("title") : "";
    }
    try {
      String id = href.substring(start + PROFILE.length());
      String decoded = URLDecoder.decode(id, StandardCharsets.UTF_8);
      return decoded.startsWith("~") ? decoded : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static List<String> affiliations(Element shown, Map<String, String> institutions) {
    Element figures = shown.nextElementSibling();
    List<String> affiliations = new ArrayList<>();
    if (figures != null && figures.normalName().equals("sup")) {
      for (String figure : figures.text().split(",")) {
        Optional.ofNullable(institutions.get(figure.strip())).ifPresent(affiliations::add);
      }
    }
    return affiliations;
  }

  private static Map<String, String> institutions(Element authors) {
    Map<String, String> institutions = new HashMap<>();
    for (Element line : authors.select(".note-authors-institutions > div")) {
      Element figure = line.selectFirst("sup");
      if (figure != null) {
        institutions.put(figure.text().strip(), line.ownText().strip());
      }
    }
    return institutions;
  }
}
