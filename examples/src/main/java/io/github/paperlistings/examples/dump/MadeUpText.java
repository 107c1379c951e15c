package io.github.paperlistings.examples.dump;

import java.util.Random;

/** The text of a made-up paper. The same number gives the same text. */
final class MadeUpText {

  private static final String[] WORDS =
      ("sparse neural field theory of the graph with quantum learning and for model a large galaxy"
              + " on convex method data by random matrix in to robust language we show that bound"
              + " estimate")
          .split(" ");

  private static final int TITLE = 9;
  private static final int ABSTRACT = 150;
  private static final int LINE = 12;
  private static final int CODE = 5;

  private final int number;
  private final Random random;

  MadeUpText(int number) {
    this.number = number;
    this.random = new Random(number);
  }

  String title() {
    return words(TITLE, " ");
  }

  /** An abstract in lines; every fifth links to code. */
  String abstractText(String lineEnd) {
    String code =
        number % CODE == 0 ? ". Our code is available at https://github.com/" + repository() : ".";
    return words(ABSTRACT, lineEnd) + code;
  }

  /** Owner and name of a repository. */
  String repository() {
    return "example/project" + number;
  }

  /** The name of the paper in addresses. */
  String slug() {
    return words(TITLE - 1, "-").replace(' ', '-') + "-" + number;
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }

  private String words(int count, String lineEnd) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      text.append(i == 0 ? "" : i % LINE == 0 ? lineEnd : " ").append(word);
    }
    return text.toString();
  }
}
