package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.link.LinkRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of a table whose header names a column of papers. */
final class TableReader {

  private final List<Optional<Label>> columns;
  private final List<String> names;
  private final int title;

  private TableReader(List<StyledText> header) {
    this.names = header.stream().map(cell -> StyledText.plain(cell.text())).toList();
    this.columns = names.stream().map(TableReader::column).toList();
    this.title = titleColumn();
  }

  /** The reader of a table, if its header names a column of titles or papers. */
  static Optional<TableReader> of(List<StyledText> header) {
    TableReader reader = new TableReader(header);
    return reader.title >= 0 ? Optional.of(reader) : Optional.empty();
  }

  /** Whether the header names columns, be they of papers or not. */
  static boolean isHeader(List<StyledText> header) {
    TableReader reader = new TableReader(header);
    return reader.columns.stream().filter(Optional::isPresent).count() > 1 || reader.isOfData();
  }

  private static Optional<Label> column(String name) {
    Optional<Label> whole = Label.of(name);
    if (whole.isPresent()) {
      return whole;
    }
    int cut = 0;
    while (cut < name.length() && "/&(+|,".indexOf(name.charAt(cut)) < 0) {
      cut++;
    }
    return cut < name.length() ? Label.of(name.substring(0, cut)) : Optional.empty();
  }

  private int titleColumn() {
    int found = first(Label.Field.TITLE);
    if (found >= 0) {
      return found;
    }
    return isOfData() ? -1 : first(Label.Field.PAPER);
  }

  /** A table of data sets names them before the papers that introduce them. */
  private boolean isOfData() {
    int data = -1;
    for (int i = columns.size() - 1; i >= 0; i--) {
      if (columns.get(i).flatMap(Label::role).filter(LinkRole.DATASET::equals).isPresent()) {
        data = i;
      }
    }
    int paper = first(Label.Field.PAPER);
    return data >= 0 && (paper < 0 || data < paper);
  }

  private int first(Label.Field field) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).filter(label -> label.is(field)).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** The entry of a row. */
  Optional<Entry> read(List<StyledText> row) {
    if (title >= row.size()) {
      return Optional.empty();
    }
    int name = first(Label.Field.NAME);
    boolean own = !EntryReader.isDetail(row.get(title));
    int from = own || name < 0 ? title : name;
    Optional<Entry> entry =
        own ? EntryReader.read(row.get(title), List.of(), true) : named(row, name);
    entry.ifPresent(found -> others(found, row, from));
    return entry;
  }

  /** The papers' column holds only links; what they are of stands in the column of names. */
  private static Optional<Entry> named(List<StyledText> row, int name) {
    return name < 0 || name >= row.size()
        ? Optional.empty()
        : EntryReader.read(row.get(name), List.of(), true);
  }

  private void others(Entry entry, List<StyledText> row, int from) {
    if (from == title) {
      entry.listedAsPaper();
    }
    DetailReader reader = new DetailReader(entry);
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
      if (i != from && columns.get(i).isPresent()) {
        cell(entry, reader, columns.get(i).get(), names.get(i), row.get(i));
      } else if (i != from && !row.get(i).isBlank()) {
        entry.links.addAll(LinkReader.read(row.get(i), -1, -1));
        reader.images(row.get(i));
        reader.value(new Label(Label.Field.NOTE, Optional.empty()), names.get(i), row.get(i));
      }
    }
  }

  /** A cell; a link without a label of its own has that of its column. */
  private static void cell(
      Entry entry, DetailReader reader, Label column, String name, StyledText cell) {
    for (LabelledLink link : LinkReader.read(cell, -1, -1)) {
      boolean plain = link.label().filter(label -> label.role().isPresent()).isEmpty();
      entry.links.add(
          plain && column.isLink()
              ? new LabelledLink(
                  link.address(), name, Optional.of(column), LabelledLink.Place.LABEL)
              : link);
    }
    reader.images(cell);
    reader.value(column, name, cell);
  }

  /** Every cell by itself, for tables that only lay out. */
  static List<StyledText> cells(List<List<StyledText>> rows) {
    List<StyledText> all = new ArrayList<>();
    rows.forEach(all::addAll);
    return all;
  }
}
