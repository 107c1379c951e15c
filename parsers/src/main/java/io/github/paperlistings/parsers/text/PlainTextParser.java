package io.github.paperlistings.parsers.text;

import io.github.paperlistings.spi.ContentKind;
import io.github.paperlistings.spi.Detection;
import io.github.paperlistings.spi.ListingFormat;
import io.github.paperlistings.spi.ListingInput;
import io.github.paperlistings.spi.ListingParser;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.SourceHead;
import io.github.paperlistings.text.TextKind;
import java.io.IOException;
import java.util.List;

/**
 * Titles and abstracts of unknown origin: a title and an abstract separated by an empty line, with
 * or without numbers, or fields behind the labels {@code Title:}, {@code Authors:} and {@code
 * Abstract:}; lists of references, and copied results of Google Scholar. Scores below every format
 * that has a signature.
 */
public final class PlainTextParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "plain-text",
          "plain text: titles with abstracts, labelled fields, or lists of references",
          TextKind.PLAIN);

  /** One sentence may look like a reference, three do not. */
  private static final int SOME = 3;

  /** A parser. */
  public PlainTextParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.TEXT) {
      return Detection.none();
    }
    List<TextBlock> blocks = TextBlock.ofHead(head.text());
    if (hasLabels(blocks)) {
      return Detection.of(40, "fields with the labels of papers");
    }
    long headed = blocks.stream().filter(TextBlock::isHeaded).count();
    if (headed > 1) {
      return Detection.of(69, headed + " titles with labelled fields below");
    }
    Bibliography references = Bibliography.of(blocks);
    if (references.most()) {
      int score = references.references() < SOME ? 20 : head.contains("](") ? 45 : 69;
      return Detection.of(score, references.references() + " references");
    }
    int pairs = 0;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      pairs += blocks.get(i).isTitle() && blocks.get(i + 1).isProse() ? 1 : 0;
    }
    long whole = blocks.stream().filter(block -> block.splitAtTitle().isPresent()).count();
    boolean mostly = (pairs * 2L + whole) * 2 > blocks.size();
    return mostly && pairs + whole > 0
        ? Detection.of(pairs + whole > 1 ? 25 : 15, "titles followed by paragraphs")
        : Detection.none();
  }

  @Override
  public int mostScore() {
    return 69;
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return new PlainTextReader(new BlockReader(input.lines(), context.limits()), context);
  }

  private static boolean hasLabels(List<TextBlock> blocks) {
    boolean titles = false;
    boolean abstracts = false;
    for (TextBlock block : blocks) {
      for (String line : block.lines()) {
        Label label = Label.of(line);
        titles |= label.field() == Label.Field.TITLE;
        abstracts |= label.field() == Label.Field.ABSTRACT;
      }
    }
    return titles && abstracts;
  }
}
