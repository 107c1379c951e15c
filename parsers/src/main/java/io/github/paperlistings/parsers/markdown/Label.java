package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.facts.FactTable;
import io.github.paperlistings.parsers.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a label says of what stands behind it, or of the link it is the text of.
 *
 * @param field what it is
 * @param role the role of a link with this label
 */
record Label(Field field, Optional<LinkRole> role) {

  /** A longer text is no label. */
  private static final int LONGEST = 40;

  private static final Map<String, Label> LABELS =
      FactTable.rows(Label.class, "labels.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], Label::ofRow));

  enum Field {
    TITLE,
    NAME,
    PAPER,
    LINK,
    AUTHORS,
    VENUE,
    DATE,
    ABSTRACT,
    SUMMARY,
    KEYWORDS,
    NOTE
  }

  private static Label ofRow(String[] row) {
    Optional<LinkRole> role =
        row[2].equals("-") ? Optional.empty() : Optional.of(LinkRole.ofLabel(row[2]));
    return new Label(Field.valueOf(row[1].toUpperCase(Locale.ROOT)), role);
  }

  boolean is(Field other) {
    return field == other;
  }

  boolean isLink() {
    return field == Field.LINK || field == Field.PAPER;
  }

  /** The meaning of a label that is nothing else. */
  static Optional<Label> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String label = normal(text);
    Optional<Label> whole = Optional.ofNullable(LABELS.get(label));
    return whole.isPresent() ? whole : inTwoLanguages(label);
  }

  /** "论文/Paper". */
  private static Optional<Label> inTwoLanguages(String label) {
    int slash = label.indexOf('/');
    return slash > 0 && Character.isIdeographic(label.codePointAt(0))
        ? Optional.ofNullable(LABELS.get(label.substring(slash + 1).strip()))
        : Optional.empty();
  }

  /**
   * The meaning of the text of a link that may say a little more: "Official Code", "PDF (arXiv)",
   * "CVPR 2020 paper", "arXiv:2301.00001".
   */
  static Optional<Label> ofLink(String text) {
    Optional<Label> exact = of(text);
    if (exact.isPresent() || text.length() > LONGEST) {
      return exact;
    }
    String words = StyledText.plain(text).replace("[", "").replace("]", "");
    if (Venue.isVenue(words)
        || Venue.isVenue(words.replace('-', ' '))
        || isVenueWithDate(words)
        || !ArxivId.findAll(text).isEmpty()) {
      return Optional.of(new Label(Field.PAPER, Optional.empty()));
    }
    return ofWords(Words.of(normal(text)));
  }

  /** "arXiv, 30 Sep 2024". */
  static boolean isVenueWithDate(String words) {
    int comma = words.indexOf(", ");
    return comma > 0
        && Venue.isVenue(words.substring(0, comma))
        && WrittenDate.of(words.substring(comma + 2)).isPresent();
  }

  private static Optional<Label> ofWords(List<String> words) {
    Optional<Label> found = Optional.empty();
    for (String word : words) {
      Optional<Label> label = Optional.ofNullable(LABELS.get(word)).filter(Label::isLink);
      if (label.isEmpty() && !isFiller(word)) {
        return Optional.empty();
      }
      found = found.isPresent() ? found : label.map(one -> new Label(one.field, Optional.empty()));
    }
    return words.size() > 4 ? Optional.empty() : found;
  }

  private static boolean isFiller(String word) {
    return switch (word) {
      case "official",
          "unofficial",
          "the",
          "and",
          "&",
          "full",
          "version",
          "our",
          "original",
          "new" ->
          true;
      case "python", "keras", "caffe", "matlab", "theano", "torch", "chainer", "mxnet" -> true;
      default -> word.isEmpty() || Character.isDigit(word.charAt(0)) || Venue.isAcronym(word);
    };
  }

  /** Where the value starts behind a label that opens a text: "Paper: …"; -1 without one. */
  static int valueStart(String text, int start) {
    int colon = colon(text, start);
    if (colon < 0 || of(text.substring(start, colon)).isEmpty()) {
      return -1;
    }
    return colon + 1;
  }

  private static int colon(String text, int start) {
    int end = Math.min(text.length(), start + LONGEST);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：') {
        return i;
      }
      if (c == '\n' || c == StyledText.BREAK) {
        return -1;
      }
    }
    return -1;
  }

  private static String normal(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || "&/;'#".indexOf(c) >= 0) {
                out.appendCodePoint(Character.toLowerCase(c));
              } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
              }
            });
    return out.toString().strip();
  }
}
