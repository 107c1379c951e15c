package io.github.paperlistings.parsers.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvertedAuthorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Graves, Alex | Graves, Alex",
        "Szegedy, Christian, et al. | Szegedy, Christian; et al.",
        "Hinton, Geoffrey E., Simon Osindero, and Yee Teh"
            + " | Hinton, Geoffrey E.; Simon Osindero; Yee Teh",
        "LeCun, Yann, and Max Poe | LeCun, Yann; Max Poe"
      })
  void onlyTheFirstNameIsInverted(String list, String names) {
    assertEquals(names, InvertedAuthors.separated(list));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Doe, Max Poe and Kim Lee",
        "OpenAI, Josh Achiam, Steven Adler",
        "Mnih, V., Kavukcuoglu, K., Silver, D.",
        "Wu, Xie, Chen",
        "Jane Doe",
        ""
      })
  void otherListsStayAsTheyAre(String list) {
    assertEquals(list, InvertedAuthors.separated(list));
  }
}
