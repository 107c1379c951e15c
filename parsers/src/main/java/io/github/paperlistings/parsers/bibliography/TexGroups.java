package io.github.paperlistings.parsers.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A text of LaTeX with its groups in braces.
 *
 * @param written the text
 */
record TexGroups(String written) {

  /** Behind the optional argument and the one in braces that the text starts with. */
  int behindArguments() {
    int at = skipBlanks(0);
    if (at < written.length() && written.charAt(at) == '[') {
      at = skipBlanks(behindOption(at));
    }
    boolean group = at < written.length() && written.charAt(at) == '{';
    return group ? end(at) : at;
  }

  /** Where a command stands from an index on, up to the end of its name; -1 where it does not. */
  int find(String command, int from) {
    int at = written.indexOf(command, from);
    while (at >= 0 && isLetter(at + command.length())) {
      at = written.indexOf(command, at + 1);
    }
    return at < 0 ? -1 : at + command.length();
  }

  /** The brace that opens the group which follows an index, blanks aside; -1 for another sign. */
  int nextGroup(int from) {
    int at = skipBlanks(from);
    return at < written.length() && written.charAt(at) == '{' ? at : -1;
  }

  /** Behind the group that a brace opens; the end of the text where it is not closed. */
  int end(int open) {
    int depth = 0;
    for (int i = open; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return written.length();
  }

  /** The inside of the group that a brace opens. */
  String inside(int open) {
    int end = end(open);
    boolean closed = end > open + 1 && written.charAt(end - 1) == '}';
    return written.substring(open + 1, closed ? end - 1 : end);
  }

  /** The first argument of each use of a command, but for uses within another's argument. */
  List<String> arguments(String command) {
    List<String> arguments = new ArrayList<>();
    for (int at = find(command, 0); at >= 0; at = find(command, at)) {
      int open = nextGroup(at);
      if (open >= 0) {
        arguments.add(inside(open).strip());
        at = end(open);
      }
    }
    return arguments;
  }

  /** Hands on the first two arguments of each use of a command: the one, and where the other is. */
  void pairs(String command, BiConsumer<String, Integer> pair) {
    for (int at = find(command, 0); at >= 0; at = find(command, at)) {
      int name = nextGroup(at);
      if (name >= 0) {
        at = end(name);
        int value = nextGroup(at);
        if (value >= 0) {
          pair.accept(inside(name).strip(), value);
          at = end(value);
        }
      }
    }
  }

  private int behindOption(int open) {
    for (int i = open + 1; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '{') {
        i = end(i) - 1;
      } else if (c == ']') {
        return i + 1;
      }
    }
    return written.length();
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < written.length() && Character.isWhitespace(written.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isLetter(int at) {
    return at < written.length() && Character.isLetter(written.charAt(at));
  }
}
