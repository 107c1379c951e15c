package io.github.paperlistings.parsers.feed;

import io.github.paperlistings.parsers.feed.ItemLabel.Field;
import io.github.paperlistings.parsers.xml.XmlElement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of an item, taken apart by what publishers and digests write before its parts. */
final class ItemText {

  /** Longer lines are prose, whatever they start with. */
  private static final int LONGEST_CITATION = 250;

  /** Shorter ones are names of links and days. */
  private static final int SHORTEST_PROSE = 60;

  private static final String BY = "by ";

  private final Element body;
  private final String title;
  private final String venue;
  private final Map<Field, StringBuilder> parts = new EnumMap<>(Field.class);
  private Field open = Field.TEXT;
  private boolean ofParagraph;

  /**
   * Reads the text.
   *
   * @param title the title of the item, which its text may repeat
   * @param venue the name of the journal, with which its text may cite the item
   */
  ItemText(String html, String title, String venue) {
    this.body = Jsoup.parseBodyFragment(html).body();
    this.title = title.strip();
    this.venue = venue.strip();
    TextLines.of(body).forEach(this::line);
  }

  /** The longest of the texts that an item carries; the others are its parts or its start. */
  static String html(XmlElement item) {
    return Stream.of("encoded", "description", "content", "summary", "abstract")
        .flatMap(name -> item.children(name).stream())
        .map(ItemMarkup::of)
        .reduce("", (one, other) -> other.length() > one.length() ? other : one);
  }

  /** Whether it has the fields of a paper behind labels. */
  boolean hasFields() {
    return parts.containsKey(Field.AUTHORS) || parts.containsKey(Field.ABSTRACT);
  }

  /** A part; empty where there is none. */
  Optional<String> part(Field field) {
    return Optional.ofNullable(parts.get(field))
        .map(StringBuilder::toString)
        .filter(text -> !text.isBlank());
  }

  /** The part called the abstract, or else the text before any label. */
  Optional<String> abstractText() {
    return part(Field.ABSTRACT).or(() -> part(Field.TEXT));
  }

  /** What stands beside a part called the abstract, such as the words of Wiley's pictures. */
  Optional<String> beside() {
    return part(Field.ABSTRACT)
        .flatMap(named -> part(Field.TEXT))
        .map(words -> Jsoup.parseBodyFragment(words).text())
        .filter(words -> words.length() >= SHORTEST_PROSE);
  }

  /** The elements that link to somewhere. */
  List<Element> links() {
    return body.select("a[href]");
  }

  private void line(TextLine line) {
    if (line.first() && ofParagraph) {
      open = Field.TEXT;
      ofParagraph = false;
    }
    Optional<Field> heading = line.heading() ? ItemLabel.field(line.text()) : Optional.empty();
    if (heading.isPresent()) {
      open(heading.get(), false);
    } else if (line.text().equals("Abstract")) {
      // Pages of Hugging Face start the summary and the abstract with this line.
      open = open == Field.SUMMARY ? open : Field.ABSTRACT;
    } else if (line.text().equals("AI-generated summary")) {
      endSummary();
    } else if (title.isEmpty() || !line.text().endsWith(title)) {
      named(line);
    }
  }

  private void named(TextLine line) {
    if (isByline(line)) {
      add(Field.AUTHORS, line.text().substring(BY.length()), true);
    } else if (isCitation(line)) {
      add(Field.SOURCE, line.markup(), line.first());
    } else {
      labelled(line);
    }
  }

  /** "by Ann Ash, Ben Birch", in front of all else, as PLOS writes it. */
  private boolean isByline(TextLine line) {
    String text = line.text();
    return parts.isEmpty()
        && text.startsWith(BY)
        && text.length() > BY.length()
        && Character.isUpperCase(text.charAt(BY.length()))
        && !text.endsWith(".");
  }

  /** The line stands behind the summary; what follows is the abstract. */
  private void endSummary() {
    StringBuilder before = open == Field.SUMMARY ? null : parts.remove(open);
    if (before != null) {
      add(Field.SUMMARY, before.toString(), true);
      open = Field.ABSTRACT;
    }
  }

  private void labelled(TextLine line) {
    List<ItemLabel> labels = ItemLabel.all(line.text());
    if (labels.isEmpty()) {
      add(open, line.markup(), line.first());
      return;
    }
    for (ItemLabel label : labels) {
      open(label.field(), label.field() != Field.ABSTRACT && label.field() != Field.SUMMARY);
      boolean whole = labels.size() == 1;
      add(open, whole ? behindLabel(line.markup(), label) : label.value(), line.first());
    }
    endValue(labels.get(labels.size() - 1));
  }

  /** A DOI or a date ends with its line; what follows is text again. */
  private void endValue(ItemLabel last) {
    boolean value = last.field() == Field.OTHER || last.field() == Field.DATE;
    if (value && !last.value().isEmpty()) {
      open(Field.TEXT, false);
    }
  }

  private static String behindLabel(String markup, ItemLabel label) {
    int colon = markup.indexOf(':');
    return ItemLabel.field(markup.substring(0, Math.max(colon, 0))).isPresent()
        ? markup.substring(colon + 1).strip()
        : label.value();
  }

  private boolean isCitation(TextLine line) {
    String text = line.text();
    boolean cites =
        !venue.isEmpty() && text.startsWith(venue + ", ")
            || text.contains("doi:")
            || text.startsWith("[") && text.contains("] Published ");
    return open == Field.TEXT && text.length() < LONGEST_CITATION && cites;
  }

  private void open(Field field, boolean paragraphOnly) {
    open = field;
    ofParagraph = paragraphOnly;
  }

  private void add(Field wanted, String text, boolean paragraph) {
    Field field = isTranslation(wanted, text) ? translation(wanted) : wanted;
    StringBuilder part = parts.computeIfAbsent(field, name -> new StringBuilder());
    if (part.length() > 0 && !text.isEmpty()) {
      part.append(field == Field.AUTHORS ? ", " : paragraph ? "<p>" : "\n");
    }
    part.append(text);
  }

  /** Digests for readers of Chinese, Japanese or Korean put their translation behind the text. */
  private boolean isTranslation(Field field, String text) {
    boolean translated = field == Field.ABSTRACT || field == Field.SUMMARY;
    StringBuilder before = parts.get(field);
    return translated && before != null && isEastAsian(text) && !isEastAsian(before.toString());
  }

  private static Field translation(Field field) {
    return field == Field.ABSTRACT ? Field.ABSTRACT_TRANSLATION : Field.SUMMARY_TRANSLATION;
  }

  /** A quarter of the signs is enough: names and terms stay in Latin letters. */
  private static boolean isEastAsian(String text) {
    long signs = text.codePoints().filter(Character::isLetter).count();
    long eastAsian =
        text.codePoints().filter(c -> Character.isIdeographic(c) || isSyllable(c)).count();
    return eastAsian * 4 > signs;
  }

  private static boolean isSyllable(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HANGUL
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }
}
