package io.github.paperlistings.identifier;

import java.util.List;
import java.util.Locale;
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

  private static final List<String> PATHS = List.of("/abs/", "/pdf/", "/html/", "/papers/");
  private static final String DOI_PREFIX = "10.48550/arxiv.";

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the value is no arXiv identifier or the version is below 1
   */
  public ArxivId {
    if (!(isNewStyle(value) || isOldStyle(value)) || version.orElse(1) < 1) {
      throw new IllegalArgumentException("no arXiv identifier: " + value);
    }
  }

  /**
   * Reads an identifier in its written forms: bare, with {@code arXiv:}, with a version, as a URL
   * of an abstract or a PDF, as a Hugging Face papers URL, or as a DOI of arXiv's.
   *
   * @return the identifier, or empty where the text is none
   */
  public static Optional<ArxivId> parse(String text) {
    String bare = bare(text.strip());
    int mark = versionMark(bare);
    String value = withoutSubjectClass(mark < 0 ? bare : bare.substring(0, mark));
    if (!isNewStyle(value) && !isOldStyle(value)) {
      return Optional.empty();
    }
    OptionalInt version =
        mark < 0
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(bare, mark + 1, bare.length(), 10));
    return version.orElse(1) < 1 ? Optional.empty() : Optional.of(new ArxivId(value, version));
  }

  /** The URL of the abstract page. */
  public String url() {
    return "https://arxiv.org/abs/" + versioned();
  }

  /** The URL of the PDF. */
  public String pdfUrl() {
    return "https://arxiv.org/pdf/" + versioned();
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

  private static String bare(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int doi = lower.indexOf(DOI_PREFIX);
    if (doi >= 0) {
      return text.substring(doi + DOI_PREFIX.length());
    }
    if (lower.startsWith("arxiv:")) {
      return text.substring("arxiv:".length()).strip();
    }
    return lower.contains("arxiv.org/") || lower.contains("huggingface.co/papers/")
        ? pathOf(text)
        : text;
  }

  private static String pathOf(String url) {
    for (String path : PATHS) {
      int at = url.indexOf(path);
      if (at >= 0) {
        String tail = url.substring(at + path.length());
        return withoutSuffix(tail);
      }
    }
    return url;
  }

  private static String withoutSuffix(String tail) {
    int end = 0;
    while (end < tail.length() && "?#".indexOf(tail.charAt(end)) < 0) {
      end++;
    }
    String path = tail.substring(0, end);
    return path.endsWith(".pdf") ? path.substring(0, path.length() - ".pdf".length()) : path;
  }

  /** The index of the {@code v} before a trailing version of at most four digits, or -1. */
  private static int versionMark(String text) {
    int at = text.length();
    while (at > 0 && isDigit(text.charAt(at - 1))) {
      at--;
    }
    boolean digits = at < text.length() && text.length() - at <= 4;
    return digits && at > 1 && text.charAt(at - 1) == 'v' ? at - 1 : -1;
  }

  /** {@code math.GT/0309136} is the same paper as {@code math/0309136}. */
  private static String withoutSubjectClass(String value) {
    int slash = value.indexOf('/');
    int dot = value.indexOf('.');
    return slash > 0 && dot > 0 && dot < slash
        ? value.substring(0, dot) + value.substring(slash)
        : value;
  }

  /** {@code YYMM.NNNN} from 0704 on, {@code YYMM.NNNNN} from 1501 on. */
  private static boolean isNewStyle(String value) {
    int length = value.length();
    if (length != 9 && length != 10 || value.charAt(4) != '.' || !digits(value, 0, 4)) {
      return false;
    }
    int yearMonth = Integer.parseInt(value, 0, 4, 10);
    return isMonth(yearMonth)
        && yearMonth >= 704
        && (length == 10) == (yearMonth >= 1501)
        && digits(value, 5, length);
  }

  /** {@code archive/YYMMNNN}, from 1991 to March 2007. */
  private static boolean isOldStyle(String value) {
    int slash = value.indexOf('/');
    return slash > 1
        && value.length() == slash + 8
        && digits(value, slash + 1, value.length())
        && isMonth(Integer.parseInt(value, slash + 1, slash + 5, 10))
        && value.chars().limit(slash).allMatch(c -> c == '-' || (c >= 'a' && c <= 'z'));
  }

  private static boolean isMonth(int yearMonth) {
    return yearMonth % 100 >= 1 && yearMonth % 100 <= 12;
  }

  private static boolean digits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
