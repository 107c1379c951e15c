package io.github.paperlistings.parsers.arxiv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectsTest {

  @Test
  void categories() {
    assertEquals(List.of("math.GR", "math.DS"), Subjects.categories("math.GR math.DS"));
    assertEquals(
        List.of("math.GR", "cs.LG"),
        Subjects.categories("Group Theory (math.GR); Machine Learning (cs.LG)"));
    assertEquals(List.of("hep-th"), Subjects.categories("High Energy Physics - Theory (hep-th)"));
  }

  @Test
  void classes() {
    assertEquals(
        List.of("14J60", "14F05", "14J26"),
        Subjects.classes("14J60 (Primary) 14F05, 14J26 (Secondary)"));
    assertEquals(List.of("F.2.2", "I.2.7"), Subjects.classes("F.2.2; I.2.7"));
    assertEquals(List.of("I.m", "D.2"), Subjects.classes("I.m; D.2"));
    assertEquals(List.of("11-XX"), Subjects.classes("Primary: 11-XX"));
  }

  @Test
  void namesOfCategories() {
    assertEquals("stat.ML", CategoryNames.of("Statistics - Machine Learning").orElseThrow().id());
    assertEquals(
        "cs.LG", CategoryNames.of("Computer Science - Machine Learning").orElseThrow().id());
    assertEquals("hep-th", CategoryNames.of("High Energy Physics - Theory").orElseThrow().id());
    assertEquals(
        "cond-mat.soft",
        CategoryNames.of("Condensed Matter - Soft Condensed Matter").orElseThrow().id());
    assertEquals(true, CategoryNames.of("14J60").isEmpty());
  }

  @Test
  void versions() {
    assertEquals(
        "25kb", MetadataText.version("v1", "Thu, 8 Jun 2023 08:03:26 GMT   (25kb,D)").size().get());
    assertEquals(
        "1,225 KB",
        MetadataText.version("v1", "Thu, 8 Jun 2023 08:03:26 UTC (1,225 KB)").size().get());
    assertEquals(
        "Thu, 8 Jun 2023", MetadataText.version("v1", "Thu, 8 Jun 2023").date().orElseThrow());
  }
}
