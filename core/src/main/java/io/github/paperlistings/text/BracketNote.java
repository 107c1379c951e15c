package io.github.paperlistings.text;

import io.github.paperlistings.identifier.ArxivId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the brackets around a title say. */
final class BracketNote {

  private final List<ArxivId> arxivIds = new ArrayList<>();
  private final List<String> categories = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private Optional<String> venue = Optional.empty();

  List<ArxivId> arxivIds() {
    return arxivIds;
  }

  List<String> categories() {
    return categories;
  }

  List<String> labels() {
    return labels;
  }

  Optional<String> venue() {
    return venue;
  }

  void emoji(String pictures) {
    if (!pictures.isBlank()) {
      labels.add(pictures.strip());
    }
  }

  /**
   * Takes what stands in brackets if all of it is known.
   *
   * @param square whether the brackets are square, in which a link's word may stand
   */
  boolean take(String inside, boolean square) {
    BracketNote read = new BracketNote();
    boolean known = !inside.isBlank();
    for (String part : inside.split("[,;|]")) {
      known = known && read.part(part.strip(), square);
    }
    if (known) {
      arxivIds.addAll(read.arxivIds);
      categories.addAll(read.categories);
      labels.addAll(read.labels);
      venue = venue.or(() -> read.venue);
    }
    return known;
  }

  private boolean part(String part, boolean square) {
    return part.isEmpty()
        || identifier(part)
        || label(part)
        || venue(part)
        || square && isLink(part);
  }

  /** {@code arXiv:2401.00001v1 [cs.LG]} or {@code arXiv:0801.0001v1 [math.AG] CROSS LISTED}. */
  private boolean identifier(String part) {
    if (!part.regionMatches(true, 0, "arxiv", 0, "arxiv".length())) {
      return false;
    }
    String[] words = part.split(" ");
    int first = words[0].length() > "arxiv:".length() ? 0 : 1;
    if (first >= words.length || ArxivId.parse(words[first]).isEmpty()) {
      return false;
    }
    List<String> rest = new ArrayList<>();
    arxivIds.add(ArxivId.parse(words[first]).get());
    for (int i = first + 1; i < words.length; i++) {
      if (words[i].startsWith("[") && words[i].endsWith("]")) {
        categories.add(words[i].substring(1, words[i].length() - 1));
      } else {
        rest.add(words[i]);
      }
    }
    return rest.isEmpty() || label(String.join(" ", rest));
  }

  private boolean label(String part) {
    boolean known = DecorationWord.LABEL.is(part);
    if (known) {
      labels.add(part);
    }
    return known;
  }

  /** "CVPR 2024", "NeurIPS'23", "ICML2024 Oral": a known venue, a year, then labels. */
  private boolean venue(String part) {
    int year = yearStart(part);
    if (year <= 0) {
      return false;
    }
    String name = part.substring(0, year).strip();
    String acronym =
        name.endsWith("'") || name.endsWith("’") || name.endsWith("-")
            ? name.substring(0, name.length() - 1).strip()
            : name;
    int end = digitsEnd(part, year);
    String rest = part.substring(end).strip();
    if (!DecorationWord.VENUE.is(acronym) || !rest.isEmpty() && !label(rest)) {
      return false;
    }
    String digits = part.substring(year, end);
    venue = Optional.of(acronym + " " + century(digits) + digits);
    return true;
  }

  private static String century(String digits) {
    return digits.length() > 2 ? "" : digits.compareTo("50") < 0 ? "20" : "19";
  }

  /** The index of the two or four digits behind the name, or -1. */
  private static int yearStart(String part) {
    for (int i = 2; i < part.length(); i++) {
      if (Character.isDigit(part.charAt(i)) && !Character.isDigit(part.charAt(i - 1))) {
        int count = digitsEnd(part, i) - i;
        return count == 2 || count == 4 ? i : -1;
      }
    }
    return -1;
  }

  private static int digitsEnd(String part, int start) {
    int end = start;
    while (end < part.length() && Character.isDigit(part.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLink(String part) {
    return DecorationWord.LINK.is(part);
  }
}
