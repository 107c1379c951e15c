package io.github.paperlistings.text.tex;

import io.github.paperlistings.internal.Facts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Raised, lowered and blackboard letters that Unicode has as characters of their own. */
public final class Scripts {

  /** No longer text is written with such letters. */
  public static final int MAX_LENGTH = 12;

  private static final int SHORTEST_WORD = 3;

  private static final Map<String, String> SUPERSCRIPT = ofKind("superscript");
  private static final Map<String, String> SUBSCRIPT = ofKind("subscript");
  private static final Map<String, String> BLACKBOARD = ofKind("blackboard");

  private Scripts() {}

  /** The text as sub- or superscript, if every character of it has one. */
  public static Optional<String> of(String text, boolean sub) {
    Map<String, String> table = sub ? SUBSCRIPT : SUPERSCRIPT;
    String whole = table.get(text);
    if (whole != null) {
      return Optional.of(whole);
    }
    if (text.isEmpty() || text.length() > MAX_LENGTH || isWord(text)) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String script = table.get(text.substring(i, i + 1));
      if (script == null) {
        return Optional.empty();
      }
      out.append(script);
    }
    return Optional.of(out.toString());
  }

  /** A word in such letters could hardly be read, and not be searched for. */
  private static boolean isWord(String text) {
    return text.length() >= SHORTEST_WORD && text.chars().allMatch(Character::isLetter);
  }

  /** The text as sub- or superscript, else behind the sign that TeX has for it. */
  public static String orMarked(String text, boolean sub) {
    Optional<String> script = of(text, sub);
    if (script.isPresent()) {
      return script.get();
    }
    boolean single = TexScan.isSingle(text);
    return (sub ? "_" : "^") + (single ? text : "{" + text + "}");
  }

  /** Blackboard letters, where Unicode has them outside of its mathematical alphabets. */
  static String blackboard(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String letter = text.substring(i, i + 1);
      out.append(BLACKBOARD.getOrDefault(letter, letter));
    }
    return out.toString();
  }

  private static Map<String, String> ofKind(String kind) {
    Map<String, String> table = new HashMap<>();
    for (String[] row : Facts.rows(Scripts.class, "scripts.tsv")) {
      if (row[0].equals(kind)) {
        table.put(row[1], row[2]);
      }
    }
    return Map.copyOf(table);
  }
}
