package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawPaper;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One item of a bibliography of LaTeX, behind {@code \bibitem}. */
final class BblItem {

  private static final String BLOCK = "\\newblock";
  private static final String FIELD = "\\bibinfo";

  private final TexGroups text;
  private final RawPaper.Builder record = RawPaper.builder();
  private boolean titled;

  BblItem(String written) {
    String plain = written.replace("\\penalty0 ", "").replace("\\penalty0", "");
    this.text = new TexGroups(plain.substring(new TexGroups(plain).behindArguments()));
  }

  /** The record; empty where nothing tells the title, and no identifier the paper. */
  Optional<RawPaper> record(Location location) {
    record.location(location);
    if (text.written().contains(FIELD)) {
      text.pairs(FIELD, (name, value) -> field(name, text.inside(value).strip()));
    } else {
      blocks();
    }
    new BblLinks(record).addAllOf(text);
    RawPaper paper = record.build();
    boolean told = titled || !paper.identifiers().isEmpty();
    return told ? Optional.of(paper) : Optional.empty();
  }

  /** Authors, title, and all else. */
  private void blocks() {
    List<String> blocks = List.of(text.written().split(Pattern.quote(BLOCK), -1));
    if (blocks.size() < 2) {
      return;
    }
    authors(blocks.get(0));
    title(blocks.get(1));
    BblSource.read(String.join(" ", blocks.subList(2, blocks.size())), record);
  }

  private void authors(String list) {
    for (String name : BblNames.of(withoutStop(list))) {
      record.addAuthors(RawAuthor.of(name));
    }
    if (BblNames.hasOthers(list)) {
      record.putExtra("authors", "et al.");
    }
  }

  private void title(String block) {
    String title = withoutStop(block);
    titled = !title.isEmpty();
    record.title(title);
  }

  private static String withoutStop(String block) {
    String bare = block.strip();
    int end = bare.length();
    while (end > 0 && ".,".indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    return bare.substring(0, end);
  }

  private void field(String name, String value) {
    switch (name) {
      case "author" -> record.addAuthors(RawAuthor.of(BblNames.withoutFonts(value)));
      case "title" -> title(value);
      case "journal", "booktitle" -> record.venue(value);
      case "volume" -> record.volume(value);
      case "number" -> record.issue(value);
      case "pages" -> record.pages(value);
      case "year" -> record.published(value);
      case "publisher" -> record.publisher(value);
      case "editor", "address", "type", "edition", "series" -> record.putExtra(name, value);
      default -> {}
    }
  }
}
