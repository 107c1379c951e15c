package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.parsers.words.Words;
import java.util.stream.Collectors;

/**
 * The addresses among the paths of a {@code file} field. JabRef and Zotero part description, path
 * and type by colons, several files by semicolons, and write a backslash before such signs within.
 */
final class FilePaths {

  private FilePaths() {}

  /** The text with the addresses between blanks. */
  static String addresses(String files) {
    StringBuilder text = new StringBuilder(files.length());
    for (int i = 0; i < files.length(); i++) {
      char c = files.charAt(i);
      if (c == '\\' && i + 1 < files.length() && ":;\\".indexOf(files.charAt(i + 1)) >= 0) {
        text.append(files.charAt(++i));
      } else {
        boolean separator = c == ';' || c == ':' && !files.startsWith("://", i);
        text.append(separator ? ' ' : c);
      }
    }
    return Words.of(text.toString()).stream()
        .filter(Addresses::isAddress)
        .collect(Collectors.joining(" "));
  }
}
