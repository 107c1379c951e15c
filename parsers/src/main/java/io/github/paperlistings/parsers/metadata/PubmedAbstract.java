package io.github.paperlistings.parsers.metadata;

import io.github.paperlistings.parsers.xml.XmlElement;
import java.util.Optional;

/** Abstracts, of which the structured ones have a label before each part. */
final class PubmedAbstract {

  private PubmedAbstract() {}

  /** The abstract as markup; another one, as of the publisher's, where there is none. */
  static Optional<String> of(XmlElement article, XmlElement citation) {
    return article
        .child("Abstract")
        .map(PubmedAbstract::markup)
        .filter(text -> !text.isEmpty())
        .or(() -> citation.child("OtherAbstract").map(PubmedAbstract::markup))
        .filter(text -> !text.isEmpty());
  }

  private static String markup(XmlElement parts) {
    StringBuilder markup = new StringBuilder();
    for (XmlElement part : parts.children("AbstractText")) {
      String text = part.markup();
      if (!text.isBlank()) {
        String label = part.attribute("Label").orElse("");
        markup.append("<p>").append(label(label)).append(text.strip()).append("</p>");
      }
    }
    return markup.toString();
  }

  private static String label(String label) {
    return label.isBlank() || label.equalsIgnoreCase("unlabelled")
        ? ""
        : label.strip().replace("&", "&amp;").replace("<", "&lt;") + ": ";
  }
}
