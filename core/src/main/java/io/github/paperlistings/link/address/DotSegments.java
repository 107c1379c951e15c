package io.github.paperlistings.link.address;

import java.util.ArrayList;
import java.util.List;

/** Removes {@code .} and {@code ..} from a path (RFC 3986, section 5.2.4). */
final class DotSegments {

  private DotSegments() {}

  static String remove(String path) {
    if (!path.contains("/.")) {
      return path;
    }
    List<String> kept = new ArrayList<>();
    String[] parts = path.substring(1).split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean up = parts[i].equals("..");
      if (!up && !parts[i].equals(".")) {
        kept.add(parts[i]);
        continue;
      }
      if (up && !kept.isEmpty()) {
        kept.remove(kept.size() - 1);
      }
      if (i == parts.length - 1) {
        kept.add("");
      }
    }
    return "/" + String.join("/", kept);
  }
}
