package io.github.paperlistings.parsers.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The badges of shields.io: {@code badge/LABEL-MESSAGE-COLOUR} and {@code github/stars/OWNER/NAME};
 * see its <a href="https://shields.io/badges">description of static badges</a>.
 */
final class Badge {

  private static final String HOST = "img.shields.io/";
  private static final char SEPARATOR = '\u0000';

  private Badge() {}

  /** Address and description of an image, in one text. */
  static String of(String address, String description) {
    return address + SEPARATOR + description;
  }

  static String address(String target) {
    return target.substring(0, target.indexOf(SEPARATOR));
  }

  /** What a badge says, or what stands for an image; may be blank. */
  static String words(String target) {
    String address = address(target);
    int start = address.indexOf(HOST + "badge/");
    String said = start < 0 ? "" : message(address.substring(start + (HOST + "badge/").length()));
    return said.isEmpty() ? target.substring(target.indexOf(SEPARATOR) + 1) : said;
  }

  /** Whether the image is a badge with words of its own. */
  static boolean isStatic(String target) {
    String address = address(target);
    return address.contains(HOST + "badge/") && !address.contains(HOST + "badge/dynamic/");
  }

  /** The address of the repository whose stars a badge shows. */
  static Optional<String> repository(String target) {
    String address = address(target);
    String path = HOST + "github/stars/";
    int start = address.indexOf(path);
    if (start < 0) {
      return Optional.empty();
    }
    int end = start + path.length();
    while (end < address.length() && "?#&".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String name = address.substring(start + path.length(), end);
    String clean = name.endsWith(".svg") ? name.substring(0, name.length() - 4) : name;
    boolean ownerAndName = clean.indexOf('/') > 0 && !clean.endsWith("/");
    return ownerAndName ? Optional.of("https://github.com/" + clean) : Optional.empty();
  }

  /** A doubled hyphen or underscore stands for itself, a single underscore for a space. */
  private static String message(String path) {
    int query = path.indexOf('?');
    String parts = (query < 0 ? path : path.substring(0, query)).replace("--", "\u0001");
    int colour = parts.lastIndexOf('-');
    String words = colour < 0 ? parts : parts.substring(0, colour);
    String plain =
        words.replace("__", "\u0002").replace('_', ' ').replace('-', ' ').replace('\u0001', '-');
    return decoded(plain.replace('\u0002', '_')).strip();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
