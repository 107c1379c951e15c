package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds the entries that are papers in blocks that stand under one heading. */
final class EntryFinder {

  /** The paragraphs that may follow a title before its links. */
  private static final int MOST_DETAILS = 8;

  private final int before;
  private final BiConsumer<String, Location> skipped;
  private final List<Entry> found = new ArrayList<>();

  private EntryFinder(int before, BiConsumer<String, Location> skipped) {
    this.before = before;
    this.skipped = skipped;
  }

  /**
   * The entries.
   *
   * @param before how many papers the document gave before
   * @param skipped told what links to a paper and is no entry
   */
  static List<Entry> find(List<Block> blocks, int before, BiConsumer<String, Location> skipped) {
    EntryFinder finder = new EntryFinder(before, skipped);
    finder.blocks(blocks);
    return finder.found;
  }

  private void blocks(List<Block> blocks) {
    int at = 0;
    while (at < blocks.size()) {
      Block block = blocks.get(at);
      int next = at + 1;
      if (block instanceof Block.Paragraph paragraph) {
        next = paragraph(paragraph.text(), blocks, at + 1);
      } else if (block instanceof Block.Items list) {
        items(list);
      } else if (block instanceof Block.Table table) {
        table(table);
      }
      at = next;
    }
  }

  /** A paragraph with what belongs to it; gives the place of the next block. */
  private int paragraph(StyledText text, List<Block> blocks, int next) {
    List<StyledText> lines = EntryLines.split(text);
    if (lines.size() > 1) {
      lines.forEach(line -> entry(line, List.of(), false));
      return next;
    }
    StyledText only = lines.get(0);
    boolean plain = !EntryReader.startsWithTitle(only);
    if (plain && !isTitled(only)) {
      skip(text);
      return next;
    }
    Optional<Entry> alone = EntryReader.read(only, List.of(), plain).filter(Entry::isPaper);
    List<StyledText> details = new ArrayList<>();
    int end = plain ? next : details(blocks, next, alone.isEmpty(), details);
    return entry(only, details, plain) ? end : next;
  }

  /**
   * A line with a title that nothing sets apart, and behind it lines of links: a number or tag or
   * the papers before it tell it from other text.
   */
  private boolean isTitled(StyledText text) {
    boolean listed = before + found.size() > 1 || !Lead.of(text, 0).isEmpty();
    return listed && EntryReader.isTitleBeforeLinks(text);
  }

  /** Collects what belongs to a title: lists of details, and paragraphs up to the next title. */
  private static int details(
      List<Block> blocks, int start, boolean paragraphs, List<StyledText> details) {
    int at = start;
    while (at < blocks.size() && at - start < MOST_DETAILS) {
      Block block = blocks.get(at);
      if (block instanceof Block.Items list && isDetails(list)) {
        details.addAll(texts(List.of(list)));
      } else if (block instanceof Block.Paragraph more
          && (EntryReader.isDetail(more.text())
              || paragraphs && !EntryReader.startsWithTitle(more.text()))) {
        details.add(more.text());
      } else {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isDetails(Block.Items list) {
    return list.items().stream()
        .allMatch(
            item ->
                !item.isEmpty()
                    && item.get(0) instanceof Block.Paragraph text
                    && EntryReader.isDetail(text.text()));
  }

  private void items(Block.Items list) {
    Siblings siblings = new Siblings(before + found.size());
    List<Item> items = withCitations(withDetails(list.items()).stream().map(this::item).toList());
    items.stream().filter(Item::isLeaf).forEach(item -> siblings.count(item.entries()));
    for (Item item : items) {
      List<Entry> papers =
          item.entries().stream()
              .filter(entry -> item.isLeaf() ? siblings.isPaper(entry) : entry.isPaper())
              .toList();
      found.addAll(papers);
      if (papers.isEmpty()) {
        item.text().ifPresent(this::skip);
      }
      found.addAll(item.inner());
    }
  }

  private static boolean isTitleAlone(StyledText head) {
    return head.links().isEmpty()
        && Words.count(head.text()) > 2
        && EntryReader.startsWithTitle(head)
        && !EntryReader.isDetail(head);
  }

  /** "**Title**", "Paper: …", "Code: …" as items of one list: the labels belong to the title. */
  private static List<List<Block>> withDetails(List<List<Block>> items) {
    List<List<Block>> joined = new ArrayList<>();
    boolean titled = false;
    for (List<Block> item : items) {
      Optional<StyledText> head = texts(item.size() == 1 ? item : List.of()).stream().findFirst();
      if (titled && head.filter(EntryReader::isDetail).isPresent()) {
        joined.get(joined.size() - 1).addAll(item);
      } else {
        titled = head.filter(EntryFinder::isTitleAlone).isPresent();
        joined.add(new ArrayList<>(item));
      }
    }
    return joined;
  }

  /**
   * "Name [paper]" and, within it or behind it, an item that only cites: "Authors, Title, Venue".
   * The two are of one paper.
   */
  private static List<Item> withCitations(List<Item> items) {
    List<Item> joined = new ArrayList<>();
    for (Item item : items) {
      Optional<Entry> citation = only(item.entries()).filter(Entry::isCitation);
      Optional<Entry> named =
          joined.isEmpty() ? Optional.empty() : named(joined.get(joined.size() - 1));
      if (item.isLeaf() && citation.isPresent() && named.isPresent()) {
        named.get().citedAs(citation.get());
        continue;
      }
      Optional<Entry> inner = only(item.inner()).filter(Entry::isCitation);
      Optional<Entry> outer = only(item.entries()).filter(Entry::lacksCitation);
      if (inner.isPresent() && outer.isPresent()) {
        outer.get().citedAs(inner.get());
        joined.add(new Item(item.text(), item.entries(), List.of()));
      } else {
        joined.add(item);
      }
    }
    return joined;
  }

  private static Optional<Entry> named(Item before) {
    return before.isLeaf() ? only(before.entries()).filter(Entry::lacksCitation) : Optional.empty();
  }

  private static Optional<Entry> only(List<Entry> entries) {
    return entries.size() == 1 ? Optional.of(entries.get(0)) : Optional.empty();
  }

  /** An item: the entries that it starts with, and those in the lists within it. */
  private record Item(Optional<StyledText> text, List<Entry> entries, List<Entry> inner) {
    boolean isLeaf() {
      return inner.isEmpty();
    }
  }

  private Item item(List<Block> item) {
    if (item.isEmpty() || !(item.get(0) instanceof Block.Paragraph head)) {
      return new Item(Optional.empty(), List.of(), find(item, before, skipped));
    }
    List<Block> rest = item.subList(1, item.size());
    List<Block> nested =
        rest.stream().filter(block -> !(block instanceof Block.Paragraph)).toList();
    List<Entry> inner = nested.isEmpty() ? List.of() : find(nested, before, (what, where) -> {});
    List<StyledText> lines = EntryLines.split(head.text());
    List<StyledText> details =
        lines.size() > 1 ? List.of() : texts(inner.isEmpty() ? rest : paragraphs(rest));
    List<Entry> entries =
        lines.stream()
            .flatMap(line -> EntryReader.read(line, details, lines.size() < 2).stream())
            .toList();
    return new Item(Optional.of(head.text()), entries, inner);
  }

  private static List<Block> paragraphs(List<Block> blocks) {
    return blocks.stream().filter(Block.Paragraph.class::isInstance).toList();
  }

  /** The texts of blocks, and of the items in them. */
  static List<StyledText> texts(List<Block> blocks) {
    List<StyledText> texts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        texts.add(paragraph.text());
      } else if (block instanceof Block.Items list) {
        list.items().forEach(item -> texts.addAll(texts(item)));
      }
    }
    return texts;
  }

  private void table(Block.Table table) {
    if (table.rows().isEmpty()) {
      return;
    }
    Optional<TableReader> reader = TableReader.of(table.rows().get(0));
    if (reader.isPresent()) {
      table.rows().stream().skip(1).forEach(row -> row(reader.get(), row, table.line()));
    } else if (TableReader.isHeader(table.rows().get(0))) {
      skipped.accept("a table that is not of papers", Location.line(table.line()));
    } else {
      TableReader.cells(table.rows()).forEach(cell -> entry(cell, List.of(), false));
    }
  }

  private void row(TableReader reader, List<StyledText> row, int line) {
    Optional<Entry> entry = reader.read(row).filter(Entry::isPaper);
    entry.ifPresent(found::add);
    if (entry.isEmpty() && row.stream().anyMatch(cell -> !cell.isBlank())) {
      int at = row.get(0).line() == 0 ? line : row.get(0).line();
      skipped.accept("a row without a title and a paper", Location.line(at));
    }
  }

  private boolean entry(StyledText text, List<StyledText> details, boolean plainToo) {
    Optional<Entry> entry = EntryReader.read(text, details, plainToo).filter(Entry::isPaper);
    entry.ifPresent(found::add);
    if (entry.isEmpty()) {
      skip(text);
    }
    return entry.isPresent();
  }

  /** Only what links to a paper may have been meant as a record. */
  private void skip(StyledText text) {
    if (text.links().stream().anyMatch(link -> PaperAddress.isPaper(link.target()))) {
      skipped.accept("a text that links to a paper and is no record", Location.line(text.line()));
    }
  }
}
