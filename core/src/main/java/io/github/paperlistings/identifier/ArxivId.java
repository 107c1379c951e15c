package io.github.paperlistings.identifier;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An arXiv identifier: {@code 2407.21783} since April 2007, {@code hep-th/9901001} before. See <a
 * href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv's description</a>.
 *
 * @param value the identifier without prefix, version and subject class
 * @param version the version, from 1, where one was given
 */
public record ArxivId(String value, OptionalInt version) implements Identifier {

  /** The name of the scheme. */
  public static final String SCHEME = "arxiv";

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the value is no arXiv identifier or the version is below 1
   */
  public ArxivId {
    if (!ArxivText.isIdentifier(value) || version.orElse(1) < 1) {
      throw new IllegalArgumentException("no arXiv identifier: " + value);
    }
  }

  /**
   * Reads an identifier in its written forms: bare, with {@code arXiv:}, with a version and with a
   * subject class ({@code math.GT/0309136}), as an address of any of its pages at arXiv, a mirror,
   * ar5iv, alphaXiv, Hugging Face papers or SciRate, as a DOI of arXiv's, as an OAI identifier.
   *
   * @return the identifier, or empty where the text is none, such as one of a month that never was
   */
  public static Optional<ArxivId> parse(String text) {
    return ArxivText.parse(text);
  }

  /**
   * The identifiers in a text, in its order, each as often as it stands there. A number alone, as
   * in "Volume 1204.5678", is one only where something says so: {@code arXiv} in front of it or of
   * the list it is in, an address around it, a version behind it, or brackets that hold no more.
   * Takes time linear in the length of the text.
   */
  public static List<ArxivId> findAll(String text) {
    return ArxivText.find(text);
  }

  /** The URL of the abstract page. */
  public String url() {
    return "https://arxiv.org/abs/" + versioned();
  }

  /** The URL of the PDF. */
  public String pdfUrl() {
    return "https://arxiv.org/pdf/" + versioned();
  }

  /** The URL of the paper as a web page, which newer papers have. */
  public String htmlUrl() {
    return "https://arxiv.org/html/" + versioned();
  }

  /** The URL of the paper's source. */
  public String sourceUrl() {
    return "https://arxiv.org/src/" + versioned();
  }

  /** The DOI that arXiv gives the paper, whatever its version. */
  public Doi doi() {
    return new Doi(ArxivText.DOI_PREFIX + value);
  }

  @Override
  public String scheme() {
    return SCHEME;
  }

  @Override
  public String toString() {
    return "arXiv:" + versioned();
  }

  private String versioned() {
    return version.isPresent() ? value + "v" + version.getAsInt() : value;
  }
}
