package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.parsers.words.Words;
import io.github.paperlistings.spi.ParseContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands between two headings; the first may itself be the title of a paper. */
final class PartReader {

  private static final int FEWEST_WORDS = 3;

  private final Optional<Block.Heading> heading;
  private final List<Block> body;
  private final List<Runnable> skipped = new ArrayList<>();

  private PartReader(Optional<Block.Heading> heading, List<Block> body) {
    this.heading = heading;
    this.body = body;
  }

  /**
   * The papers of a part. Where the heading links to a paper it is one, and so it is where it only
   * has the form of a title and the text under it says by a label where the paper is.
   *
   * @param isTitle whether the heading is the title of the document, which names no paper
   * @param before how many papers the document gave before
   */
  static List<Entry> read(
      Optional<Block.Heading> heading,
      List<Block> body,
      boolean isTitle,
      int before,
      ParseContext context) {
    PartReader reader = new PartReader(heading, body);
    List<Entry> inside =
        EntryFinder.find(
            body, before, (what, where) -> reader.skipped.add(() -> context.skip(what, where)));
    List<Entry> all = reader.withHeading(inside, isTitle);
    if (all.size() == inside.size() || !inside.isEmpty()) {
      reader.skipped.forEach(Runnable::run);
    }
    return all;
  }

  private List<Entry> withHeading(List<Entry> inside, boolean isTitle) {
    if (heading.isEmpty()) {
      return inside;
    }
    boolean linked = read(heading.get(), List.of()).filter(Entry::hasPaperLink).isPresent();
    boolean detailed = !isTitle && inside.isEmpty() && isDetailed(body);
    if (!linked && !detailed) {
      return inside;
    }
    List<Entry> all = new ArrayList<>();
    read(heading.get(), inside.isEmpty() ? EntryFinder.texts(body) : List.of())
        .filter(entry -> linked || Words.count(entry.title()) >= FEWEST_WORDS)
        .ifPresent(
            entry -> {
              entry.isHeading = true;
              all.add(entry);
            });
    all.addAll(inside);
    return all;
  }

  private static Optional<Entry> read(Block.Heading heading, List<StyledText> details) {
    return EntryReader.read(heading.text(), details, true).filter(Entry::isPaper);
  }

  /** Whether a line of the body says by a label where the paper is. */
  private static boolean isDetailed(List<Block> body) {
    return EntryFinder.texts(body).stream()
        .filter(EntryReader::isDetail)
        .flatMap(text -> LinkReader.read(text, -1, -1).stream())
        .anyMatch(LabelledLink::isPaper);
  }
}
