package io.github.paperlistings.examples.dump;

import java.util.Locale;

/** An answer or a yearly file of PubMed. */
final class PubmedXml implements DumpForm {

  private static final int FIRST = 30_000_000;

  private static final String RECORD =
      """
      <PubmedArticle>
      <MedlineCitation Status="MEDLINE" Owner="NLM">
      <PMID Version="1">%d</PMID>
      <Article PubModel="Print">
      <Journal><JournalIssue CitedMedium="Internet"><Volume>40</Volume><Issue>1</Issue>\
      <PubDate><Year>2020</Year><Month>Jan</Month></PubDate></JournalIssue>\
      <Title>Journal of Examples</Title></Journal>
      <ArticleTitle>%s in CO<sub>2</sub>.</ArticleTitle>
      <Abstract><AbstractText Label="RESULTS">%s</AbstractText></Abstract>
      <AuthorList CompleteYN="Y">\
      <Author ValidYN="Y"><LastName>Example</LastName><ForeName>Ada B</ForeName>\
      <Initials>AB</Initials><AffiliationInfo><Affiliation>University of Examples.</Affiliation>\
      </AffiliationInfo></Author>\
      <Author ValidYN="Y"><LastName>Gödel</LastName><Initials>K</Initials></Author></AuthorList>
      <Language>eng</Language>
      </Article>
      <MeshHeadingList><MeshHeading><DescriptorName UI="D000818">Animals</DescriptorName>\
      </MeshHeading></MeshHeadingList>
      </MedlineCitation>
      <PubmedData><ArticleIdList><ArticleId IdType="pubmed">%1$d</ArticleId>\
      <ArticleId IdType="doi">10.1000/example.%1$d</ArticleId></ArticleIdList></PubmedData>
      </PubmedArticle>
      """;

  @Override
  public String head() {
    return "<?xml version=\"1.0\" ?>\n<PubmedArticleSet>\n";
  }

  @Override
  public String record(int number, MadeUpText text) {
    return String.format(
        Locale.ROOT, RECORD, FIRST + number, text.title(), text.abstractText("\n"));
  }

  @Override
  public String tail() {
    return "</PubmedArticleSet>\n";
  }
}
