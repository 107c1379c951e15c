package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.parsers.facts.FactTable;
import java.util.Locale;
import java.util.Set;

/** What words tell on pages of conferences, by the table {@code page-words.tsv}. */
final class PageWords {

  private static final Set<String> PAGES = words("page");
  private static final Set<String> ROLES = words("role");
  private static final Set<String> EVENTS = words("event");
  private static final Set<String> TALKS = words("talk");
  private static final Set<String> NO_NAMES = words("no-name");
  private static final Set<String> PARTICLES = words("particle");

  private static final int LONGEST_ROLE = 5;

  private PageWords() {}

  /** Whether the headings of a page say that it may list papers. */
  static boolean announcePapers(String headings) {
    String text = headings.toLowerCase(Locale.ROOT);
    return PAGES.stream().anyMatch(text::contains);
  }

  /** "Program Chairs", "Keynote Speaker": what people do at a conference. */
  static boolean isRole(String text) {
    String[] words = lettersOnly(text);
    if (words.length > LONGEST_ROLE) {
      return false;
    }
    for (String word : words) {
      if (ROLES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Invited Talk by …", "Coffee Break": what is in a program and no paper. */
  static boolean isEvent(String text) {
    return startsWith(text, EVENTS);
  }

  /** "Keynote 1 (Chair: …)": what stands above a talk that has a title and a speaker. */
  static boolean announceTalk(String text) {
    return startsWith(text, TALKS);
  }

  private static boolean startsWith(String text, Set<String> phrases) {
    String[] words = lettersOnly(text);
    return words.length > 0 && phrases.contains(words[0])
        || words.length > 1 && phrases.contains(words[0] + " " + words[1]);
  }

  /** Whether a word, in lower case, is of no name though written like one. */
  static boolean isNoName(String word) {
    return NO_NAMES.contains(word);
  }

  /** Whether a word, in lower case, is a part of names that is written small. */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** Whether a short text names an institution and not a work. */
  static boolean isInstitution(String text) {
    String[] words = lettersOnly(text);
    if (words.length > LONGEST_ROLE) {
      return false;
    }
    for (String word : words) {
      if (word.startsWith("univer") || word.startsWith("institut") || word.equals("college")) {
        return true;
      }
    }
    return false;
  }

  private static String[] lettersOnly(String text) {
    return text.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
  }

  private static Set<String> words(String kind) {
    return FactTable.words(PageWords.class, "page-words.tsv", kind);
  }
}
