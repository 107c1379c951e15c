package io.github.paperlistings.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The written forms of arXiv identifiers. */
final class ArxivText {

  static final String DOI_PREFIX = "10.48550/arxiv.";

  private static final String PREFIX = "arxiv:";
  private static final String OAI_PREFIX = "oai:arxiv.org:";

  /** What stands before the identifier in the path of a page of arXiv, its mirrors and readers. */
  private static final Set<String> PATHS =
      Set.of(
          "abs",
          "pdf",
          "html",
          "ps",
          "format",
          "src",
          "e-print",
          "dvi",
          "tb",
          "cits",
          "papers",
          "paper",
          "overview",
          "audio",
          "resources",
          "arxiv");

  private static final List<String> FILE_ENDINGS =
      List.of(".pdf", ".ps.gz", ".tar.gz", ".ps", ".html", ".md", ".txt", ".abs");

  /** What ends an identifier in prose. */
  private static final String SEPARATORS = " \t\r\n,;<>\"'()[]{}|«»“”‘’";

  private ArxivText() {}

  static Optional<ArxivId> parse(String text) {
    return identifier(bare(text.strip()));
  }

  /**
   * The identifiers in a text. A number alone is one only where something says so: {@code arXiv} in
   * front, an address, a version behind, or brackets that hold nothing else.
   */
  static List<ArxivId> find(String text) {
    List<ArxivId> found = new ArrayList<>();
    boolean announced = false;
    int start = 0;
    while (start < text.length()) {
      if (SEPARATORS.indexOf(text.charAt(start)) >= 0) {
        announced &= text.charAt(start) == ' ' || text.charAt(start) == ',';
        start++;
        continue;
      }
      int end = wordEnd(text, start);
      String word = text.substring(start, withoutPunctuation(text, start, end));
      Optional<ArxivId> id = inProse(word, announced || isBracketed(text, start, end));
      id.ifPresent(found::add);
      announced = announces(word, announced, id.isPresent());
      start = end;
    }
    return found;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && SEPARATORS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int withoutPunctuation(String text, int start, int end) {
    int last = end;
    while (last > start && ".:!?/".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last < end && text.charAt(last) == ':' && isLabel(text.substring(start, last))
        ? end
        : last;
  }

  private static boolean isBracketed(String text, int start, int end) {
    return start > 0
        && end < text.length()
        && "([".indexOf(text.charAt(start - 1)) >= 0
        && ")]".indexOf(text.charAt(end)) >= 0;
  }

  /** "arXiv:1, 2 and 3": what was said of the first holds for the next. */
  private static boolean announces(String word, boolean before, boolean found) {
    return found
        ? before || startsWith(word, PREFIX)
        : isLabel(word) || before && word.equals("and");
  }

  private static boolean isLabel(String word) {
    return word.equalsIgnoreCase("arxiv")
        || word.equalsIgnoreCase("arxiv:")
        || word.equalsIgnoreCase("eprint")
        || word.equalsIgnoreCase("eprint:");
  }

  private static Optional<ArxivId> inProse(String word, boolean announced) {
    if (word.length() < "0704.0001".length()) {
      return Optional.empty();
    }
    String bare = bare(word);
    Optional<ArxivId> id = identifier(bare);
    boolean told =
        announced
            || bare.length() < word.length()
            || bare.indexOf('/') > 0
            || id.filter(found -> found.version().isPresent()).isPresent();
    return told ? id : Optional.empty();
  }

  private static Optional<ArxivId> identifier(String bare) {
    int mark = versionMark(bare);
    String value = withoutSubjectClass(mark < 0 ? bare : bare.substring(0, mark));
    if (!isIdentifier(value)) {
      return Optional.empty();
    }
    OptionalInt version =
        mark < 0
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(bare, mark + 1, bare.length(), 10));
    return version.orElse(1) < 1 ? Optional.empty() : Optional.of(new ArxivId(value, version));
  }

  private static String bare(String text) {
    if (startsWith(text, PREFIX)) {
      return text.substring(PREFIX.length()).strip();
    }
    if (startsWith(text, OAI_PREFIX)) {
      return text.substring(OAI_PREFIX.length());
    }
    if (text.indexOf('/') < 0) {
      return text;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int doi = lower.indexOf(DOI_PREFIX);
    if (doi >= 0) {
      return withoutSuffix(text.substring(doi + DOI_PREFIX.length()));
    }
    int host = hostStart(lower);
    return isHost(lower, host) ? pathOf(text, host) : text;
  }

  private static int hostStart(String lower) {
    int scheme = lower.indexOf("://");
    return scheme < 0 ? lower.startsWith("//") ? 2 : 0 : scheme + 3;
  }

  /** arXiv itself, its mirrors, and sites that show its papers below their identifiers. */
  private static boolean isHost(String lower, int start) {
    int end = lower.indexOf('/', start);
    if (end < 0) {
      return false;
    }
    String host = lower.substring(start, end);
    return isOrBelow(host, "arxiv.org")
        || isOrBelow(host, "ar5iv.org")
        || isOrBelow(host, "alphaxiv.org")
        || host.equals("xxx.lanl.gov")
        || host.equals("huggingface.co")
        || host.equals("hf.co")
        || host.equals("scirate.com");
  }

  private static boolean isOrBelow(String host, String domain) {
    return host.endsWith(domain)
        && (host.length() == domain.length()
            || host.charAt(host.length() - domain.length() - 1) == '.');
  }

  /** What follows the kind of page; other sites have such paths too, but no such identifiers. */
  private static String pathOf(String url, int host) {
    int start = url.indexOf('/', host) + 1;
    int end = url.indexOf('/', start);
    if (end < 0 || !PATHS.contains(url.substring(start, end).toLowerCase(Locale.ROOT))) {
      return url;
    }
    return withoutSuffix(url.substring(end + 1));
  }

  private static String withoutSuffix(String tail) {
    int end = 0;
    while (end < tail.length() && "?#&".indexOf(tail.charAt(end)) < 0) {
      end++;
    }
    while (end > 0 && tail.charAt(end - 1) == '/') {
      end--;
    }
    String path =
        startsWith(tail, PREFIX) ? tail.substring(PREFIX.length(), end) : tail.substring(0, end);
    for (String ending : FILE_ENDINGS) {
      if (path.endsWith(ending)) {
        return path.substring(0, path.length() - ending.length());
      }
    }
    return path;
  }

  private static boolean startsWith(String text, String prefix) {
    return text.regionMatches(true, 0, prefix, 0, prefix.length());
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

  static boolean isIdentifier(String value) {
    return isNewStyle(value) || isOldStyle(value);
  }

  /** {@code YYMM.NNNN} from 0704 on, {@code YYMM.NNNNN} from 1501 on; numbers start at 1. */
  private static boolean isNewStyle(String value) {
    int length = value.length();
    if (length != 9 && length != 10
        || value.charAt(4) != '.'
        || !digits(value, 0, 4)
        || !digits(value, 5, length)) {
      return false;
    }
    int yearMonth = Integer.parseInt(value, 0, 4, 10);
    return isMonth(yearMonth)
        && yearMonth >= 704
        && (length == 10) == (yearMonth >= 1501)
        && Integer.parseInt(value, 5, length, 10) > 0;
  }

  /** {@code archive/YYMMNNN}, from August 1991 to March 2007. */
  private static boolean isOldStyle(String value) {
    int slash = value.indexOf('/');
    if (slash < 2
        || value.length() != slash + 8
        || !digits(value, slash + 1, value.length())
        || !ArxivCategory.isArchive(value.substring(0, slash))) {
      return false;
    }
    int yearMonth = Integer.parseInt(value, slash + 1, slash + 5, 10);
    return isMonth(yearMonth)
        && (yearMonth >= 9107 || yearMonth <= 703)
        && Integer.parseInt(value, slash + 5, slash + 8, 10) > 0;
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
