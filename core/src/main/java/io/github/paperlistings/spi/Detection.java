package io.github.paperlistings.spi;

/**
 * How sure a parser is that it can read an input.
 *
 * @param score 0 (certainly not) to 100 (certainly). A signature of one site's format deserves 80
 *     and more, a general form 20 to 50
 * @param reason why, for people
 */
public record Detection(int score, String reason) {

  private static final Detection NONE = new Detection(0, "not recognised");

  /**
   * Checks the score.
   *
   * @throws IllegalArgumentException if it is not 0 to 100
   */
  public Detection {
    if (score < 0 || score > 100) {
      throw new IllegalArgumentException("a score is 0 to 100, not " + score);
    }
  }

  /** The parser cannot read the input. */
  public static Detection none() {
    return NONE;
  }

  /** A score with its reason. */
  public static Detection of(int score, String reason) {
    return new Detection(score, reason);
  }

  /** Whether the parser can read the input at all. */
  public boolean isMatch() {
    return score > 0;
  }
}
