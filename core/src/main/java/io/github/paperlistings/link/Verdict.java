package io.github.paperlistings.link;

import java.util.List;
import java.util.Optional;

/**
 * What was judged of a link, and by which words.
 *
 * @param roles its roles, the main one first
 * @param status whether what it leads to is there
 * @param own whether it is the authors' own
 * @param words the words that decided
 */
record Verdict(
    List<LinkRole> roles, LinkStatus status, Optional<Boolean> own, Optional<String> words) {

  static Verdict unknown() {
    return new Verdict(
        List.of(LinkRole.OTHER), LinkStatus.UNKNOWN, Optional.empty(), Optional.empty());
  }

  Link.Builder applyTo(Link.Builder link) {
    return link.role(roles.get(0)).roles(roles).status(status).own(own).context(words);
  }
}
