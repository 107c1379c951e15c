package io.github.paperlistings.parsers.text;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/** A record of labelled fields; a line without a label goes on with the field before. */
final class LabelledRecord {

  /** Labels of the paper's own address. */
  private static final Set<String> OF_PAPER =
      Set.of("url", "link", "pdf", "paper", "paper link", "arxiv");

  private final long line;
  private final Map<Label.Field, StringBuilder> texts = new EnumMap<>(Label.Field.class);
  private final List<RawLink> links = new ArrayList<>();
  private final List<RawIdentifier> identifiers = new ArrayList<>();
  private Label.Field open = Label.Field.NONE;
  private boolean headed;

  LabelledRecord(long line) {
    this.line = line;
  }

  /** A record whose title stands above its fields, where a summary is no abstract. */
  LabelledRecord(long line, String title) {
    this(line);
    this.headed = true;
    texts.put(Label.Field.TITLE, new StringBuilder(title));
  }

  void add(TextBlock block) {
    boolean first = true;
    for (String text : block.lines()) {
      add(text, first ? "\n\n" : "\n");
      first = false;
    }
  }

  RawPaper record() {
    RawPaper.Builder record =
        RawPaper.builder().location(Location.line(line)).identifiers(identifiers).links(links);
    texts.forEach((field, text) -> set(record, field, text.toString()));
    return record.build();
  }

  private void add(String line, String separator) {
    Label label = label(line);
    if (label.field() == Label.Field.ARXIV || label.field() == Label.Field.LINK) {
      link(label);
      open = Label.Field.NONE;
      return;
    }
    boolean labelled = label.field() != Label.Field.NONE;
    open = labelled ? label.field() : continued(line);
    StringBuilder text = texts.computeIfAbsent(open, field -> new StringBuilder());
    if (text.length() > 0) {
      text.append(separator);
    }
    text.append(label.value());
  }

  /** Names that a line breaks off go on in the next; a sentence below them is none. */
  private Label.Field continued(String line) {
    boolean prose = open == Label.Field.AUTHORS && isSentence(line);
    if (!prose && open != Label.Field.NONE) {
      return open;
    }
    return headed ? Label.Field.SUMMARY : Label.Field.NONE;
  }

  /** Most words of a sentence are small, those of names are not. */
  private static boolean isSentence(String line) {
    List<String> words = words(line, " ");
    long small = words.stream().filter(word -> Character.isLowerCase(word.charAt(0))).count();
    return ".!?".indexOf(line.charAt(line.length() - 1)) >= 0 && small * 2 >= words.size();
  }

  private Label label(String line) {
    Label label = Label.of(line);
    return headed && label.name().equals("summary")
        ? new Label(Label.Field.SUMMARY, label.name(), label.value())
        : label;
  }

  /** An address, perhaps as a link of Markdown, or an identifier of arXiv. */
  private void link(Label label) {
    String value = label.value();
    int open = value.lastIndexOf("](");
    boolean markdown = open >= 0 && value.endsWith(")");
    String url = markdown ? value.substring(open + 2, value.length() - 1) : value;
    Optional<ArxivId> id =
        label.field() == Label.Field.ARXIV ? ArxivId.parse(url) : Optional.empty();
    if (id.isPresent()) {
      identifiers.add(new RawIdentifier("arxiv", id.get().toString()));
      links.add(RawLink.of(id.get().url(), "arxiv", LinkRole.PAPER));
    } else {
      links.add(RawLink.builder().url(url).field(label.name()).label(label.name()).build());
      if (OF_PAPER.contains(label.name())) {
        ArxivId.parse(url)
            .ifPresent(found -> identifiers.add(new RawIdentifier("arxiv", found.toString())));
      }
    }
  }

  private static void set(RawPaper.Builder record, Label.Field field, String text) {
    switch (field) {
      case TITLE -> record.title(text);
      case ABSTRACT -> record.abstractText(text);
      case SUMMARY -> record.summary(text);
      case AUTHORS -> record.authorText(text);
      case DATE -> record.published(text);
      case VENUE -> record.venue(text);
      case COMMENTS -> record.comments(text);
      case KEYWORDS -> words(text, ",;").forEach(record::addKeywords);
      case CATEGORIES -> words(text, ",; ").forEach(record::addCategories);
      case DOI -> record.addIdentifiers(new RawIdentifier("doi", text.strip()));
      case LINK, ARXIV -> {}
      case NONE -> record.putExtra("text", text);
    }
  }

  private static List<String> words(String text, String signs) {
    List<String> words = new ArrayList<>();
    StringTokenizer parts = new StringTokenizer(text, signs + "\n");
    while (parts.hasMoreTokens()) {
      String word = parts.nextToken().strip();
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
