package io.github.paperlistings.parsers.openreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.paperlistings.model.Author;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parsers.Fixtures;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenReviewPageParserTest {

  private static ParseResult page(String body) throws IOException {
    return Fixtures.parseText(
        "<html><head><title>A venue | OpenReview</title></head><body>" + body + "</body></html>");
  }

  private static Paper note(String inside) throws IOException {
    return page("<div class='note'><h4><a href='/forum?id=x1'>T</a></h4>" + inside + "</div>")
        .papers()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "26 Sep 2019 (modified: 11 Mar 2020) | 2019-09-26 | 2020-03-11",
        "Published: 16 Jan 2024, Last Modified: 21 Apr 2024 | 2024-01-16 | 2024-04-21",
        "Submitted: 16 Jan 2024 | 2024-01-16 | ",
        "21 Sept 2023 | 2023-09-21 | ",
        "Last modified: 21 Sept 2023 |  | 2023-09-21",
      })
  void dates(String written, String published, String updated) throws IOException {
    Paper paper = note("<ul class='note-meta-info'><li>" + written + "</li></ul>");
    assertEquals(Optional.ofNullable(published), paper.published().map(Object::toString));
    assertEquals(Optional.ofNullable(updated), paper.updated().map(Object::toString));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href='/profile?id=~Ann_Ash1'>Ann Ash</a>, <span>Ben Birch</span> | Ann Ash;Ben Birch",
        "<span><a href='/profile?email=a%40b.c'>Ann Ash</a></span> | Ann Ash",
        "<span>Anonymous</span> | ''",
        "<span><span>ICLR 2024 Conference Submission1 Authors</span></span> | ''",
        "Ann Ash, Ben Birch | Ann Ash;Ben Birch",
      })
  void authors(String html, String names) throws IOException {
    Paper paper = note("<div class='note-authors'>" + html + "</div>");
    assertEquals(names, String.join(";", paper.authors().stream().map(Author::name).toList()));
  }

  @Test
  void whoMayReadIsNoVenue() throws IOException {
    Paper paper =
        note(
            "<div class='note-meta-info'><span class='item date'>1 May 2021</span><span class='item"
                + " readers'>Readers: Everyone</span><span class='item'>3 Replies</span></div>");
    assertEquals(Optional.empty(), paper.venue());
    assertEquals("2021-05-01", paper.published().orElseThrow().toString());
  }

  @Test
  void browsersSaveWholeAddresses() throws IOException {
    Paper paper =
        page("<a href='https://openreview.net/group?id=A#oral'>Oral</a><div class='tab-pane'"
                + " id='oral'><div class='note'><h4><a href='https://openreview.net/forum?id=x'>"
                + "T</a> <a class='pdf-link' href='https://openreview.net/pdf?id=x'></a></h4>"
                + "</div></div>")
            .papers()
            .get(0);
    assertEquals("T", paper.title());
    assertEquals(List.of("Oral"), paper.labels());
    assertEquals(2, paper.links().size());
  }

  @Test
  void mathematicsAreReadFromTheirSource() throws IOException {
    Paper paper =
        note(
            "<strong class='note-content-field'>Abstract:</strong> <span"
                + " class='note-content-value'>In <span class='MathJax'>O</span><script"
                + " type='math/tex'>O(n)</script> and <mjx-container"
                + " class='MathJax'><mjx-assistive-mml><math><mi>x</mi></math>"
                + "</mjx-assistive-mml></mjx-container>.</span>");
    assertEquals(Optional.of("In O(n) and x."), paper.abstractText());
  }

  @Test
  void linksThatTextHidesAreFound() throws IOException {
    Paper paper =
        note(
            "<strong class='note-content-field'>Code:</strong> <span class='note-content-value'>"
                + "<a href='https://github.com/a/b'>a/b</a> <a href='https://a.github.io/b'>our"
                + " page</a></span>");
    assertEquals(1, paper.codeRepositories().size());
    assertEquals(3, paper.links().size());
  }

  @Test
  void theDataOfThePageSayMoreThanItsElements() throws IOException {
    ParseResult result = Fixtures.parse("openreview/submissions-data.html");
    assertEquals(1, result.papers().size());
    assertEquals(2, result.papers().get(0).authors().size());
    assertEquals(1, result.report().skipped());
  }

  @Test
  void aVenueWithoutSubmissionsIsAnEmptyListing() throws IOException {
    ParseResult result =
        page("<ul class='submissions-list'><li><p class='empty-message'>None</p></li></ul>");
    assertEquals(List.of(), result.papers());
  }

  @Test
  void aPageOfTheSiteWithoutNotesIsNoListing() {
    assertThrows(
        StructureNotFoundException.class,
        () -> page("<ul class='venues-list'><li><a href='/group?id=ICLR.cc'>ICLR</a></li></ul>"));
  }
}
