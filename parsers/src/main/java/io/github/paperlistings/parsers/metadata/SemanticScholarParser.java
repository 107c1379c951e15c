package io.github.paperlistings.parsers.metadata;

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

/**
 * Papers as the <a href="https://api.semanticscholar.org/api-docs/graph">Academic Graph API</a> of
 * Semantic Scholar answers: searches of papers and of snippets, single papers, batches, citations
 * and references; and its data sets of papers and abstracts, one record a line. Fields as of 2021
 * to 2025.
 */
public final class SemanticScholarParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "semantic-scholar",
          "Semantic Scholar: answers of the API and its data sets of papers (JSON)",
          TextKind.PLAIN);

  /** An answer without results holds a few numbers. */
  private static final int EMPTY_ANSWER = 200;

  /** A parser. */
  public SemanticScholarParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.JSON) {
      return Detection.none();
    }
    boolean paper = head.hasField("title") || head.hasField("externalIds");
    if (paper && head.hasField("paperId") && !head.hasField("corpusid")) {
      return Detection.of(90, "has paperId");
    }
    boolean dataset = head.hasField("corpusid");
    if (dataset && (head.hasField("title") || head.hasField("abstract"))) {
      return Detection.of(93, "has corpusid");
    }
    if (head.hasField("snippet") && head.hasField("paper") && head.hasField("corpusId")) {
      return Detection.of(90, "snippets of papers with corpusId");
    }
    boolean batch = head.hasField("CorpusId") && head.hasField("externalIds");
    if (batch) {
      return Detection.of(85, "has externalIds with CorpusId");
    }
    return isEmptyAnswer(head) ? Detection.of(40, "has total and offset") : Detection.none();
  }

  /** A search that found nothing says so in few words; other services have other lists. */
  private static boolean isEmptyAnswer(SourceHead head) {
    return head.complete()
        && head.text().length() < EMPTY_ANSWER
        && head.hasField("total")
        && (head.hasField("offset") || head.hasField("token"))
        && (head.hasField("data") || head.text().indexOf('[') < 0);
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return JsonAnswerReader.open(input, context, new SemanticScholarRecord());
  }
}
