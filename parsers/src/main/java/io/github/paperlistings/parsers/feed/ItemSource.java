package io.github.paperlistings.parsers.feed;

import java.util.Optional;

/**
 * Where an item was published, as ScienceDirect writes it: "Neural Networks, Volume 61, Issue 2".
 *
 * @param venue the journal; empty where the text has another form
 */
record ItemSource(Optional<String> venue, Optional<String> volume, Optional<String> issue) {

  private static final String VOLUME = ", Volume ";
  private static final String ISSUE = ", Issue ";

  /**
   * Reads a source; articles in press have no volume.
   *
   * @param dated whether a date of publication stands beside it
   */
  static ItemSource of(String text, boolean dated) {
    int at = text.indexOf(VOLUME);
    if (at <= 0) {
      Optional<String> press = Optional.of(text).filter(name -> dated && isName(name));
      return new ItemSource(press, Optional.empty(), Optional.empty());
    }
    return new ItemSource(
        Optional.of(text.substring(0, at).strip()), behind(text, VOLUME), behind(text, ISSUE));
  }

  private static boolean isName(String text) {
    return !text.isEmpty() && text.chars().noneMatch(Character::isDigit) && !text.contains("://");
  }

  private static Optional<String> behind(String text, String label) {
    int at = text.indexOf(label);
    int start = at + label.length();
    int comma = text.indexOf(',', start);
    return at < 0
        ? Optional.empty()
        : Optional.of(text.substring(start, comma < 0 ? text.length() : comma).strip())
            .filter(number -> !number.isEmpty());
  }
}
