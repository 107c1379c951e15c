package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.parsers.json.JsonAnswerReader;
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
import java.util.EnumSet;
import java.util.Set;

/**
 * JSON that people and small services make of papers: objects whose fields are known by the names
 * that columns of tables have, whatever their case and signs, alone, in a list, one a line, or in a
 * list below {@code papers}, {@code items}, a date. Seen of 2023 to 2026: archives of daily papers,
 * digests of arXiv, alphaXiv, arxiv-sanity. Scores below every format that has a signature.
 */
public final class JsonPapersParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "json-papers", "JSON: objects with the fields of papers, of any service", TextKind.PLAIN);

  private static final Set<Meaning> OF_PAPERS =
      EnumSet.of(Meaning.AUTHORS, Meaning.ABSTRACT, Meaning.IDENTIFIER, Meaning.VENUE);

  private static final int SCORE = 35;

  /** A parser. */
  public JsonPapersParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.JSON) {
      return Detection.none();
    }
    Set<Meaning> meanings = JsonNames.meanings(head.text());
    boolean paper = meanings.stream().filter(OF_PAPERS::contains).count() > 1;
    return paper && meanings.contains(Meaning.TITLE) && isOfPapers(head, meanings)
        ? Detection.of(SCORE, "objects with the fields of papers")
        : Detection.none();
  }

  @Override
  public int mostScore() {
    return SCORE;
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return JsonAnswerReader.open(input, context, new JsonPaperRecord());
  }

  /** Posts and products have titles and authors as well. */
  private static boolean isOfPapers(SourceHead head, Set<Meaning> meanings) {
    return meanings.contains(Meaning.IDENTIFIER)
        || head.hasField("abstract")
        || head.contains("arxiv.org/")
        || head.contains("doi.org/10.")
        || head.contains("openreview.net/forum")
        || head.contains("aclanthology.org/");
  }
}
