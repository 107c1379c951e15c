package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.parsers.words.Words;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What the names of JSON's fields mean, by the table of the columns of tables. */
final class JsonNames {

  private static final Table TABLE = Table.of("delimited-columns.tsv");
  private static final int LONGEST_NAME = 40;

  /** See <a href="https://api.archives-ouvertes.fr/docs/search/?schema=fields">HAL's fields</a>. */
  private static final Set<String> TYPES = Set.of("_s", "_t", "_i", "_tdate");

  private JsonNames() {}

  static FieldRule rule(String name) {
    String bare = withoutType(name);
    return TABLE.rule(String.join("", Words.alphanumeric(bare)).toLowerCase(Locale.ROOT));
  }

  /** Solr has the type of a field behind its name: {@code title_s}. */
  private static String withoutType(String name) {
    int end = name.lastIndexOf('_');
    return end > 0 && TYPES.contains(name.substring(end)) ? name.substring(0, end) : name;
  }

  /** The meanings of all names in a text: quoted words before a colon. */
  static Set<Meaning> meanings(String text) {
    Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    int open = text.indexOf('"');
    while (open >= 0) {
      int close = text.indexOf('"', open + 1);
      if (close < 0) {
        break;
      }
      if (close - open <= LONGEST_NAME && isName(text, close + 1)) {
        meanings.add(rule(text.substring(open + 1, close)).meaning());
        open = text.indexOf('"', close + 1);
      } else {
        open = close;
      }
    }
    return meanings;
  }

  private static boolean isName(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == ':';
  }
}
