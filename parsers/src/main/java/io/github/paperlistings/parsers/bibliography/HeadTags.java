package io.github.paperlistings.parsers.bibliography;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The tags in the head of a source.
 *
 * @param tags the tags
 * @param tagged the number of lines with a tag
 * @param others the number of lines before the first tag, which belong to no record
 */
record HeadTags(Set<String> tags, int tagged, int others) {

  /** Within so many characters a line shows its tag, indented or not. */
  private static final int TAG = 64;

  static HeadTags of(String head, TaggedLine.Syntax syntax) {
    Set<String> tags = new HashSet<>();
    int tagged = 0;
    int others = 0;
    int start = 0;
    while (start < head.length()) {
      int end = head.indexOf('\n', start);
      end = end < 0 ? head.length() : end;
      String line = head.substring(start, Math.min(end, start + TAG)).stripTrailing();
      Optional<TaggedLine> field = syntax.read(TaggedLine.visible(line));
      if (field.isPresent()) {
        tags.add(field.get().tag());
        tagged++;
      } else if (tagged == 0 && !TaggedLine.visible(line).isEmpty()) {
        others++;
      }
      start = end + 1;
    }
    return new HeadTags(tags, tagged, others);
  }

  boolean has(String tag) {
    return tags.contains(tag);
  }

  int distinct() {
    return tags.size();
  }

  /** Whether the tags stand at the start of the source, and not within another text. */
  boolean areMost() {
    return others <= tagged / 2;
  }
}
