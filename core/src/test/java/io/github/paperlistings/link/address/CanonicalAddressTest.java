package io.github.paperlistings.link.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalAddressTest {

  private static String canonical(String address) {
    return CanonicalAddress.of(address).map(WebAddress::toString).orElse("no address");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HTTP://Example.ORG:80/a/./b/../c | http://example.org/a/c",
        "https://example.org./ | https://example.org/",
        "https://user:secret@example.org/x | https://example.org/x",
        "https://a.org/%7euser/%e9?x=%2f | https://a.org/~user/%E9?x=%2F",
        "https://a.org/a b | https://a.org/a%20b",
        "https://a.org/?utm_source=x&v=1&fbclid=y#top | https://a.org/?v=1#top",
        "arXiv:2401.00001v2 | https://arxiv.org/abs/2401.00001v2",
        "doi:10.1000/182 | https://doi.org/10.1000/182",
        "http://export.arxiv.org/abs/2401.00001?context=cs | https://arxiv.org/abs/2401.00001",
        "http://xxx.lanl.gov/abs/hep-th/9901001 | https://arxiv.org/abs/hep-th/9901001",
        "https://arxiv.org/pdf/2401.00001v2.pdf | https://arxiv.org/pdf/2401.00001v2",
        "https://doi.org/10.48550/arXiv.2401.00001 | https://arxiv.org/abs/2401.00001",
        "http://dx.doi.org/10.1000/182 | https://doi.org/10.1000/182",
        "https://openreview.net/forum?id=X_1&noteId=Y | https://openreview.net/forum?id=X_1",
        "https://www.aclweb.org/anthology/P19-1001/ | https://aclanthology.org/P19-1001",
        "https://hf.co/a/b/ | https://huggingface.co/a/b",
        "https://m.youtube.com/watch?v=-_nAbXDWfVL&feature=share | https://youtu.be/-_nAbXDWfVL",
        "https://www.youtube.com/embed/abcdefghijk | https://youtu.be/abcdefghijk",
        "https://www.youtube.com/playlist?list=PL1 | https://www.youtube.com/playlist?list=PL1",
        "https://www.google.com/url?q=https%3A%2F%2Fa.org%2Fb%3Fc%3D1&sa=D | https://a.org/b?c=1",
        "https://scholar.google.com/scholar_url?url=https://a.org/b&hl=en | https://a.org/b",
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.org%2F | https://a.org/",
        "https://drive.google.com/file/d/X/view?usp=sharing | https://drive.google.com/file/d/X/view",
        "https://osf.io/abcde/?view_only=123 | https://osf.io/abcde?view_only=123",
        "http://cran.r-project.org/package=lme4 | http://cran.r-project.org/package=lme4",
        "http://cran.r-project.org/web/packages?package=lme4 | http://cran.r-project.org/web/packages?package=lme4",
        "https://bit.ly/abc | https://bit.ly/abc",
        "https://GitHub.com/A/B.git | https://github.com/A/B",
        "git+ssh://git@github.com/a/b.git | https://github.com/a/b",
        "https://xn--bcher-kva.example/ | https://xn--bcher-kva.example/"
      })
  void form(String address, String expected) {
    assertEquals(expected, canonical(address));
    assertEquals(expected, canonical(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "word", "a@b.org", "http://", "http://a..b/", "mailto:a@b.org", "http://a b/"})
  void noAddress(String text) {
    assertEquals(Optional.empty(), CanonicalAddress.of(text));
  }
}
