package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.parsers.html.HtmlText;
import io.github.paperlistings.parsers.words.Words;
import org.jsoup.nodes.Element;

/**
 * An entry as pages wrote it until about 2007: lines that each start with a bold label, without an
 * element for each field.
 */
final class UntaggedEntry {

  private final Element description;
  private final ArxivRecord record;

  UntaggedEntry(Element description, ArxivRecord record) {
    this.description = description;
    this.record = record;
  }

  void read() {
    String name = "";
    StringBuilder value = new StringBuilder();
    for (String line : Words.between(HtmlText.of(description), "\n")) {
      int colon = line.indexOf(':');
      if (colon > 0 && isLabel(line.substring(0, colon).strip())) {
        record.field(name.isEmpty() ? "text" : name, value.toString());
        value.setLength(0);
        name = line.substring(0, colon).strip();
        value.append(line.substring(colon + 1));
      } else {
        value.append('\n').append(line);
      }
    }
    record.field(name.isEmpty() ? "text" : name, value.toString());
  }

  /** Whether the page writes the words in bold, as it does with labels. */
  private boolean isLabel(String words) {
    return !words.isEmpty()
        && description.select("b, strong, span.descriptor").stream()
            .anyMatch(label -> label.text().startsWith(words));
  }
}
