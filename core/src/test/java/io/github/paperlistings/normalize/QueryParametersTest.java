package io.github.paperlistings.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParametersTest {

  @ParameterizedTest
  @CsvSource({
    "https://a.org/works?query=x&cursor=*&rows=2, https://a.org/works?query=x&cursor=A%3D&rows=2",
    "https://a.org/works?query=x, https://a.org/works?query=x&cursor=A%3D",
    "https://a.org/works, https://a.org/works?cursor=A%3D",
    "https://a.org/works?, https://a.org/works?cursor=A%3D",
    "https://a.org/works#top, https://a.org/works?cursor=A%3D#top",
    "https://a.org/w#a?b, https://a.org/w?cursor=A%3D#a?b",
    "https://a.org/w?cursor=1&cursor=2, https://a.org/w?cursor=A%3D",
    "https://a.org/w?%zz=1&q=%2A, https://a.org/w?%zz=1&q=%2A&cursor=A%3D"
  })
  void theCursorIsSetAndTheRestStays(String address, String expected) {
    assertEquals(expected, QueryParameters.set(address, Map.of("cursor", "A=")));
  }

  @ParameterizedTest
  @CsvSource({"''"})
  void withoutAnAddressTheQueryAloneIsLeft(String address) {
    assertEquals("?offset=20", QueryParameters.set(address, Map.of("offset", "20")));
  }

  @Property
  void settingTwiceIsSettingOnce(@ForAll String address, @ForAll String value) {
    String once = QueryParameters.set(address, Map.of("cursor", value));
    assertEquals(once, QueryParameters.set(once, Map.of("cursor", value)));
  }
}
