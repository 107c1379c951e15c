package io.github.paperlistings.examples;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Random;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a dump in the form of arXiv's metadata snapshot, with made-up records of about 1.5 kB: to
 * see that memory does not grow with the input. The same number gives the same dump.
 */
public final class MetadataDump {

  private static final String[] WORDS = {
    "sparse",
    "neural",
    "field",
    "theory",
    "of",
    "the",
    "graph",
    "with",
    "quantum",
    "learning",
    "and",
    "for",
    "model",
    "a",
    "large",
    "galaxy",
    "on",
    "convex",
    "method",
    "data",
    "by",
    "random",
    "matrix",
    "in",
    "to",
    "robust",
    "language",
    "we",
    "show",
    "that",
    "bound",
    "estimate"
  };

  private static final int TITLE = 9;
  private static final int ABSTRACT = 150;
  private static final int CODE = 5;

  private final JsonGenerator json;
  private final Random random = new Random(1);

  private MetadataDump(JsonGenerator json) {
    this.json = json;
  }

  /** Takes the number of records; writes to standard output. */
  public static void main(String[] args) {
    int count = Integer.parseInt(args[0]);
    OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      MetadataDump dump = new MetadataDump(json);
      for (int i = 0; i < count; i++) {
        dump.record(i);
        json.writeRaw('\n');
      }
    }
  }

  private void record(int number) {
    String id =
        String.format(Locale.ROOT, "%04d.%05d", 1501 + number / 90_000, number % 90_000 + 1);
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("submitter", "Ada Example");
    json.writeStringProperty("authors", "Ada Example, Kurt G\\\"odel and Jean-Luc du Bois");
    json.writeStringProperty("title", words(TITLE));
    json.writeStringProperty("comments", random.nextInt(40) + " pages");
    json.writeNullProperty("journal-ref");
    json.writeStringProperty("categories", "cs.LG stat.ML");
    json.writeStringProperty("license", "http://creativecommons.org/licenses/by/4.0/");
    json.writeStringProperty("abstract", "  " + words(ABSTRACT) + code(number) + "\n");
    json.writeArrayPropertyStart("versions");
    json.writeStartObject();
    json.writeStringProperty("version", "v1");
    json.writeStringProperty("created", "Mon, 2 Apr 2007 19:18:42 GMT");
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringProperty("update_date", "2008-11-26");
    json.writeArrayPropertyStart("authors_parsed");
    author("Example", "Ada");
    author("G\\\"odel", "Kurt");
    author("du Bois", "Jean-Luc");
    json.writeEndArray();
    json.writeEndObject();
  }

  private void author(String family, String given) {
    json.writeStartArray();
    json.writeString(family);
    json.writeString(given);
    json.writeString("");
    json.writeEndArray();
  }

  private String code(int number) {
    return number % CODE == 0
        ? ". Our code is available at https://github.com/example/project" + number
        : ".";
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      text.append(i == 0 ? "" : i % 12 == 0 ? "\n" : " ").append(word);
    }
    return text.toString();
  }
}
