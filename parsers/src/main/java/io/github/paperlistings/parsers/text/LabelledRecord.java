package io.github.paperlistings.parsers.text;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A record of labelled fields; a line without a label goes on with the field before. */
final class LabelledRecord {

  private final long line;
  private final Map<Label.Field, StringBuilder> texts = new EnumMap<>(Label.Field.class);
  private final List<RawLink> links = new ArrayList<>();
  private Label.Field open = Label.Field.NONE;

  LabelledRecord(long line) {
    this.line = line;
  }

  void add(TextBlock block) {
    boolean first = true;
    for (String text : block.lines()) {
      add(text, first ? "\n\n" : "\n");
      first = false;
    }
  }

  RawPaper record() {
    RawPaper.Builder record = RawPaper.builder().location(Location.line(line)).links(links);
    texts.forEach((field, text) -> set(record, field, text.toString()));
    return record.build();
  }

  private void add(String line, String separator) {
    Label label = Label.of(line);
    if (label.field() == Label.Field.LINK) {
      links.add(
          RawLink.builder().url(label.value()).field(label.name()).label(label.name()).build());
      open = Label.Field.NONE;
      return;
    }
    boolean labelled = label.field() != Label.Field.NONE;
    open = labelled ? label.field() : open;
    StringBuilder text = texts.computeIfAbsent(open, field -> new StringBuilder());
    if (text.length() > 0) {
      text.append(separator);
    }
    text.append(label.value());
  }

  private static void set(RawPaper.Builder record, Label.Field field, String text) {
    switch (field) {
      case TITLE -> record.title(text);
      case ABSTRACT -> record.abstractText(text);
      case AUTHORS -> record.authorText(text);
      case DATE -> record.published(text);
      case VENUE -> record.venue(text);
      case COMMENTS -> record.comments(text);
      case LINK -> {}
      case NONE -> record.putExtra("text", text);
    }
  }

  /** Names between semicolons, or else between commas; "and" before the last. */
}
