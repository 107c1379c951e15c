package io.github.paperlistings.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperPlacesTest {

  @ParameterizedTest
  @CsvSource({
    "https://papers.nips.cc/paper/4824-imagenet-classification, PAPER",
    "https://papers.nips.cc/paper_files/paper/2023/hash/0a1b-Abstract-Conference.html, PAPER",
    "https://proceedings.neurips.cc/paper/2012/file/c399-Paper.pdf, PDF",
    "https://proceedings.neurips.cc/paper_files/paper/2023, OTHER",
    "https://proceedings.iclr.cc/paper_files/paper/2025/hash/0a1b-Abstract-Conference.html, PAPER",
    "https://neurips.cc/virtual/2023/poster/70428, PAPER",
    "https://neurips.cc/virtual/2023/workshop/66491, OTHER",
    "https://openaccess.thecvf.com/content_cvpr_2018/html/A_B_CVPR_2018_paper.html, PAPER",
    "https://openaccess.thecvf.com/content/CVPR2021/papers/A_B_CVPR_2021_paper.pdf, PDF",
    "https://openaccess.thecvf.com/CVPR2021, OTHER",
    "https://proceedings.mlr.press/v139/ash21a.html, PAPER",
    "https://proceedings.mlr.press/v139/ash21a/ash21a.pdf, PDF",
    "https://proceedings.mlr.press/v139/, OTHER",
    "https://aclanthology.org/2023.acl-long.1/, PAPER",
    "https://aclanthology.org/P18-1001.pdf, PDF",
    "https://www.aclweb.org/anthology/P18-1001/, PAPER",
    "https://aclanthology.org/volumes/2023.acl-long/, OTHER",
    "https://dl.acm.org/doi/10.1145/3292500.3330701, PAPER",
    "https://dl.acm.org/doi/pdf/10.1145/3292500.3330701, PDF",
    "https://dl.acm.org/doi/epdf/10.1145/3292500.3330701, PDF",
    "https://onlinelibrary.wiley.com/doi/pdfdirect/10.1002/1, PDF",
    "https://dl.acm.org/citation.cfm?id=3330701, PAPER",
    "https://dl.acm.org/profile/81100000000, OTHER",
    "https://ieeexplore.ieee.org/document/7780459, PAPER",
    "https://ieeexplore.ieee.org/stamp/stamp.jsp?arnumber=7780459, PAPER",
    "https://ieeexplore.ieee.org/author/37085000000, OTHER",
    "https://openreview.net/forum?id=abc, PAPER",
    "https://openreview.net/pdf?id=abc, PDF",
    "https://openreview.net/group?id=ICLR.cc, OTHER",
    "https://www.nature.com/articles/s41586-021-03819-2, PAPER",
    "https://www.nature.com/subjects/physics, OTHER",
    "https://arxiv.org/, OTHER",
    "https://notarxiv.org/abs/1706.03762, OTHER",
    "https://export.arxiv.org/abs/1706.03762, PAPER",
    "https://huggingface.co/papers/1706.03762, PAPER",
    "https://osf.io/preprints/psyarxiv/ab3de, PAPER",
    "https://doi.org/10.1000/182, PAPER",
    "https://ojs.aaai.org/index.php/AAAI/article/view/16072, PAPER",
    "https://ojs.aaai.org/index.php/AAAI/article/download/16072/15879, PDF",
  })
  void roleByPlace(String address, LinkRole role) {
    assertEquals(role, LinkExtractor.standard().classify(address, "").role());
  }
}
