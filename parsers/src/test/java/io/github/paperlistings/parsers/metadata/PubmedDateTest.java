package io.github.paperlistings.parsers.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.paperlistings.parsers.xml.XmlElement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PubmedDateTest {

  private static XmlElement element(String name, List<Object> content) {
    return new XmlElement(name, Map.of(), content);
  }

  @ParameterizedTest
  @CsvSource({
    "2000 Nov-Dec, 2000-11",
    "1998 Dec-1999 Jan, 1998-12",
    "2012 Jul 1-15, 2012-07-01",
    "2015 Spring, 2015",
    "Spring 2015, 2015",
    "1975-1976, 1975",
    "2000 Nov/Dec, 2000-11",
    "no date, ''"
  })
  void wordsOfAnIssue(String words, String expected) {
    XmlElement date = element("PubDate", List.of(element("MedlineDate", List.of(words))));
    assertEquals(expected, PubmedDate.of(date).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "2004, May, 01, 2004-05-01",
    "2004, 5, 1, 2004-05-01",
    "2004, September, '', 2004-09",
    "2004, '', '', 2004",
    "'', May, 1, ''"
  })
  void parts(String year, String month, String day, String expected) {
    XmlElement date =
        element(
            "PubDate",
            List.of(
                element("Year", List.of(year)),
                element("Month", List.of(month)),
                element("Day", List.of(day))));
    assertEquals(expected, PubmedDate.of(date).orElse(""));
  }
}
