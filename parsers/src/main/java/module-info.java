/** The parsers that come with the library, one package a source; found by ServiceLoader. */
@org.jspecify.annotations.NullMarked
module io.github.paperlistings.parsers {
  requires transitive io.github.paperlistings.core;
  requires static org.jspecify;
  requires java.xml;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires org.jsoup;
  requires tools.jackson.core;

  exports io.github.paperlistings.parsers.arxiv;
  exports io.github.paperlistings.parsers.bibliography;
  exports io.github.paperlistings.parsers.feed;
  exports io.github.paperlistings.parsers.huggingface;
  exports io.github.paperlistings.parsers.markdown;
  exports io.github.paperlistings.parsers.metadata;
  exports io.github.paperlistings.parsers.openreview;
  exports io.github.paperlistings.parsers.page;
  exports io.github.paperlistings.parsers.paperswithcode;
  exports io.github.paperlistings.parsers.proceedings;
  exports io.github.paperlistings.parsers.text;
  exports io.github.paperlistings.parsers.venue;

  provides io.github.paperlistings.spi.ListingParser with
      io.github.paperlistings.parsers.arxiv.AbstractPageParser,
      io.github.paperlistings.parsers.arxiv.ApiParser,
      io.github.paperlistings.parsers.arxiv.CopiedTextParser,
      io.github.paperlistings.parsers.arxiv.FeedParser,
      io.github.paperlistings.parsers.arxiv.ListPageParser,
      io.github.paperlistings.parsers.arxiv.MailingParser,
      io.github.paperlistings.parsers.arxiv.MetadataParser,
      io.github.paperlistings.parsers.arxiv.OaiParser,
      io.github.paperlistings.parsers.arxiv.SearchPageParser,
      io.github.paperlistings.parsers.bibliography.BblParser,
      io.github.paperlistings.parsers.bibliography.BibtexParser,
      io.github.paperlistings.parsers.bibliography.CslParser,
      io.github.paperlistings.parsers.bibliography.DelimitedParser,
      io.github.paperlistings.parsers.bibliography.EndnoteParser,
      io.github.paperlistings.parsers.bibliography.EndnoteXmlParser,
      io.github.paperlistings.parsers.bibliography.JsonPapersParser,
      io.github.paperlistings.parsers.bibliography.MedlineParser,
      io.github.paperlistings.parsers.bibliography.NepParser,
      io.github.paperlistings.parsers.bibliography.RisParser,
      io.github.paperlistings.parsers.bibliography.WosParser,
      io.github.paperlistings.parsers.feed.FeedParser,
      io.github.paperlistings.parsers.huggingface.HuggingFaceHtmlParser,
      io.github.paperlistings.parsers.huggingface.HuggingFaceJsonParser,
      io.github.paperlistings.parsers.huggingface.HuggingFaceTextParser,
      io.github.paperlistings.parsers.markdown.MarkdownListParser,
      io.github.paperlistings.parsers.markdown.RenderedListParser,
      io.github.paperlistings.parsers.metadata.BiorxivParser,
      io.github.paperlistings.parsers.metadata.CrossrefParser,
      io.github.paperlistings.parsers.metadata.DataCiteParser,
      io.github.paperlistings.parsers.metadata.EuropePmcParser,
      io.github.paperlistings.parsers.metadata.OpenAlexParser,
      io.github.paperlistings.parsers.metadata.PubmedParser,
      io.github.paperlistings.parsers.metadata.SemanticScholarParser,
      io.github.paperlistings.parsers.openreview.OpenReviewPageParser,
      io.github.paperlistings.parsers.openreview.OpenReviewParser,
      io.github.paperlistings.parsers.page.PageMetadataParser,
      io.github.paperlistings.parsers.page.SiteListParser,
      io.github.paperlistings.parsers.paperswithcode.AbstractsParser,
      io.github.paperlistings.parsers.paperswithcode.ApiParser,
      io.github.paperlistings.parsers.paperswithcode.LinksParser,
      io.github.paperlistings.parsers.paperswithcode.ListPageParser,
      io.github.paperlistings.parsers.proceedings.AcceptedPapersParser,
      io.github.paperlistings.parsers.proceedings.AclPageParser,
      io.github.paperlistings.parsers.proceedings.AclXmlParser,
      io.github.paperlistings.parsers.proceedings.CeurParser,
      io.github.paperlistings.parsers.proceedings.CvfParser,
      io.github.paperlistings.parsers.proceedings.DblpJsonParser,
      io.github.paperlistings.parsers.proceedings.DblpPageParser,
      io.github.paperlistings.parsers.proceedings.DblpXmlParser,
      io.github.paperlistings.parsers.proceedings.IjcaiParser,
      io.github.paperlistings.parsers.proceedings.IscaParser,
      io.github.paperlistings.parsers.proceedings.JmlrParser,
      io.github.paperlistings.parsers.proceedings.NeuripsParser,
      io.github.paperlistings.parsers.proceedings.OjsParser,
      io.github.paperlistings.parsers.proceedings.PmlrParser,
      io.github.paperlistings.parsers.proceedings.UsenixParser,
      io.github.paperlistings.parsers.text.PlainTextParser,
      io.github.paperlistings.parsers.venue.PaperListsParser,
      io.github.paperlistings.parsers.venue.VirtualConferenceParser,
      io.github.paperlistings.parsers.venue.VirtualPageParser;
}
