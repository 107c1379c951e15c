package io.github.paperlistings.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRepositoryTest {

  @ParameterizedTest
  @CsvSource({
    "git@github.com:a/b.git, https://github.com/a/b, github.com/a/b",
    "https://www.github.com/A/B/, https://github.com/A/B, github.com/a/b",
    "github.com/user/digit, https://github.com/user/digit, github.com/user/digit",
    "https://github.com/user/git.git, https://github.com/user/git, github.com/user/git",
    "http://github.com/a/b?tab=readme#usage, https://github.com/a/b, github.com/a/b",
    "https://raw.githubusercontent.com/a/b/main/x.py, https://github.com/a/b, github.com/a/b",
    "https://api.github.com/repos/a/b/issues, https://github.com/a/b, github.com/a/b",
    "https://gitlab.com/g/s/p/-/tree/main, https://gitlab.com/g/s/p, gitlab.com/g/s/p",
    "https://gitlab.inria.fr/g/p, https://gitlab.inria.fr/g/p, gitlab.inria.fr/g/p",
    "https://bitbucket.org/w/r/src/master, https://bitbucket.org/w/r, bitbucket.org/w/r",
    "https://codeberg.org/O/R, https://codeberg.org/O/R, codeberg.org/o/r",
    "https://hf.co/O/R/tree/main, https://huggingface.co/O/R, huggingface.co/O/R",
    "https://huggingface.co/datasets/O/R, https://huggingface.co/datasets/O/R, huggingface.co/datasets/O/R",
    "https://huggingface.co/spaces/O/R, https://huggingface.co/spaces/O/R, huggingface.co/spaces/O/R",
    "https://anonymous.4open.science/r/N-8EDB/x, https://anonymous.4open.science/r/N-8EDB, anonymous.4open.science/r/N-8EDB",
    "https://zenodo.org/record/123, https://zenodo.org/records/123, zenodo.org/records/123",
    "https://doi.org/10.5281/zenodo.123, https://zenodo.org/records/123, zenodo.org/records/123",
    "https://gist.github.com/o/0123456789abcdef0123, https://gist.github.com/o/0123456789abcdef0123, gist.github.com/0123456789abcdef0123",
    "https://git.sr.ht/~O/r/tree, https://git.sr.ht/~O/r, git.sr.ht/~O/r",
    "https://sourceforge.net/p/famseq/code, https://sourceforge.net/projects/famseq, sourceforge.net/projects/famseq",
    "https://git.code.sf.net/p/famseq/code, https://sourceforge.net/projects/famseq, sourceforge.net/projects/famseq",
    "https://launchpad.net/bzr, https://launchpad.net/bzr, launchpad.net/bzr",
    "http://code.google.com/p/vb-toolbox/wiki/X, https://code.google.com/archive/p/vb-toolbox, code.google.com/archive/p/vb-toolbox",
    "http://vb-toolbox.googlecode.com/svn, https://code.google.com/archive/p/vb-toolbox, code.google.com/archive/p/vb-toolbox",
    "https://git.savannah.gnu.org/cgit/octave.git, https://savannah.gnu.org/projects/octave, savannah.gnu.org/projects/octave",
    "https://modelscope.cn/models/O/R, https://www.modelscope.cn/models/O/R, www.modelscope.cn/models/O/R",
    "https://kaggle.com/datasets/O/S?select=x, https://www.kaggle.com/datasets/O/S, www.kaggle.com/datasets/o/s",
    "https://colab.research.google.com/github/O/R/blob/main/x.ipynb, https://github.com/O/R, github.com/o/r",
    "https://figshare.com/articles/dataset/A_title/123/2, https://figshare.com/articles/dataset/A_title/123, figshare.com/articles/123",
    "https://doi.org/10.6084/m9.figshare.123.v2, https://figshare.com/articles/123, figshare.com/articles/123",
    "https://doi.org/10.17605/OSF.IO/U5NEY, https://osf.io/u5ney, osf.io/u5ney",
    "https://osf.io/abcde/?view_only=12ab, https://osf.io/abcde?view_only=12ab, osf.io/abcde",
    "https://doi.org/10.7910/DVN/ABC, https://dataverse.harvard.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/ABC, doi:10.7910/dvn/abc",
    "https://dataverse.nl/dataset.xhtml?persistentId=doi:10.34894/ABC, https://dataverse.nl/dataset.xhtml?persistentId=doi:10.34894/ABC, doi:10.34894/abc",
    "https://codeocean.com/capsule/1234567/tree/v1, https://codeocean.com/capsule/1234567, codeocean.com/capsule/1234567",
    "https://archive.softwareheritage.org/browse/origin/directory/?origin_url=https://github.com/a/b, https://github.com/a/b, github.com/a/b",
    "https://version.example.fi/gitlab/g/s/p, https://version.example.fi/gitlab/g/s/p, version.example.fi/gitlab/g/s/p",
    "https://my-gitlab.example.fr/g/p, https://my-gitlab.example.fr/g/p, my-gitlab.example.fr/g/p",
    "https://example.org/scm/Thing.git, https://example.org/scm/Thing.git, example.org/scm/thing",
    "https://anonymous.4open.science/w/N-8EDB, https://anonymous.4open.science/r/N-8EDB, anonymous.4open.science/r/N-8EDB"
  })
  void parsed(String address, String url, String key) {
    CodeRepository repository = CodeRepository.parse(address).orElseThrow();
    assertEquals(url, repository.url());
    assertEquals(key, repository.key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/",
        "https://github.com/owner",
        "https://github.com/orgs/owner",
        "https://github.com/topics/parsing",
        "https://github.com/(anonymous)/x",
        "https://github.com/***/BANS",
        "https://huggingface.co/papers/2407.21783",
        "https://huggingface.co/collections/a/b-123",
        "https://huggingface.co/owner",
        "https://owner.github.io/project",
        "https://gitlab.com/group/.git",
        "https://github.com/anonymous/x",
        "https://github.com/my.name/x",
        "https://www.kaggle.com/owner/thing",
        "https://sourceforge.net/directory/linux",
        "https://launchpad.net/+search",
        "https://pypi.org/project/lme4",
        "https://example.org/a/b",
        "a@b.org",
        "no address",
        ""
      })
  void notARepository(String address) {
    assertEquals(Optional.empty(), CodeRepository.parse(address));
  }

  @Test
  void refAndPath() {
    CodeRepository repository =
        CodeRepository.parse("https://github.com/a/b/tree/main/src/x").orElseThrow();
    assertEquals(Optional.of("main"), repository.ref());
    assertEquals(Optional.of("src/x"), repository.path());
  }

  @Test
  void ownerAndName() {
    CodeRepository nested = CodeRepository.parse("https://gitlab.com/g/s/p").orElseThrow();
    assertEquals(Optional.of("g/s"), nested.owner());
    assertEquals("p", nested.name());
    assertEquals("gitlab", nested.forge());
  }
}
