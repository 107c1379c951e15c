package io.github.paperlistings.link;

import io.github.paperlistings.internal.Facts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that tell what a link leads to, in their order. */
final class Cues {

  private static final PhraseTable<LinkRole> TABLE =
      new PhraseTable<>(
          Facts.rows(Cues.class, "cues.tsv").stream()
              .collect(Collectors.toMap(row -> row[0], row -> LinkRole.ofLabel(row[1]))));

  /** What names the link itself where it stands right before it. */
  private static final Set<LinkRole> LABELS =
      EnumSet.of(
          LinkRole.PROJECT_PAGE,
          LinkRole.LEADERBOARD,
          LinkRole.DEMO,
          LinkRole.VIDEO,
          LinkRole.DOCUMENTATION);

  private static final List<String> COMMANDS = List.of("\\href{", "\\url{", "is", "at", "here");

  private final String text;
  private final int link;
  private final List<LinkRole> roles = new ArrayList<>(2);
  private Optional<LinkRole> label = Optional.empty();

  private Cues(String text, int link) {
    this.text = text;
    this.link = link;
  }

  /**
   * The roles named in a stretch of text that ends at a link, each once: what stands right before
   * the link as its label, then the others in their order.
   */
  static List<LinkRole> before(String text, int start, int link) {
    Cues cues = new Cues(text, link);
    TABLE.find(text, start, link, cues::phrase);
    return cues.roles();
  }

  private void phrase(LinkRole role, int start, int end) {
    boolean adjacent = link - end < 16 && isAdjacent(end);
    label = adjacent && LABELS.contains(role) ? Optional.of(role) : Optional.empty();
    boolean counts = role != LinkRole.PAPER || adjacent;
    if (counts && !roles.contains(role)) {
      roles.add(role);
    }
  }

  /** Only marks, or a word that points, stand between. */
  private boolean isAdjacent(int end) {
    int at = end;
    while (at < link) {
      if (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '\\') {
        int length = commandLength(at);
        if (length == 0) {
          return false;
        }
        at += length;
      } else {
        at++;
      }
    }
    return true;
  }

  private int commandLength(int at) {
    for (String command : COMMANDS) {
      if (text.startsWith(command, at)) {
        return command.length();
      }
    }
    return 0;
  }

  private List<LinkRole> roles() {
    if (label.isPresent() && roles.size() > 1) {
      roles.remove(label.get());
      roles.add(0, label.get());
    }
    return roles;
  }
}
