package io.github.paperlistings.parsers.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parsers.Fixtures;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AclTest {

  @ParameterizedTest
  @CsvSource({
    "/2024.acl-long.1/, 2024.acl-long.1, 2024",
    "https://aclanthology.org/2024.acl-long.1.pdf, 2024.acl-long.1, 2024",
    "2020.lrec-1.12, 2020.lrec-1.12, 2020",
    "/anthology/P19-1285/, P19-1285, 2019",
    "J93-2004, J93-2004, 1993",
    "C65-1001, C65-1001, 1965"
  })
  void identifiers(String address, String id, String year) {
    assertEquals(Optional.of(new AclId(id)), AclId.of(address));
    assertEquals(year, new AclId(id).year());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "2024", "/volumes/2024.acl-long/", "/people/a/ann-ash/", "P19"})
  void addressesOfNoPaper(String address) {
    assertEquals(Optional.empty(), AclId.of(address));
  }

  @Test
  void theVolumeItselfIsNoPaper() throws IOException {
    ParseResult volume = Fixtures.parse("proceedings/acl-volume.html");
    assertEquals(2, volume.papers().size());
    assertEquals(1, volume.report().skipped());
    assertTrue(new AclId("P19-1000").isFrontMatter());
  }

  @Test
  void anEventHasSeveralVolumes() throws IOException {
    List<Paper> papers = Fixtures.parse("proceedings/acl-event.html").papers();
    assertTrue(papers.get(0).venue().orElseThrow().endsWith("Linguistics"));
    assertTrue(papers.get(1).venue().orElseThrow().endsWith("Demonstrations"));
  }

  @ParameterizedTest
  @CsvSource({
    "August, August 2024",
    "February 13-25, February 2024",
    "July - August, 2024",
    "'', 2024"
  })
  void spansOfDaysAndMonths(String month, String date) {
    assertEquals(Optional.of(date), AclDate.of(Optional.of(month), Optional.of("2024")));
  }
}
