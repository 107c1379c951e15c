package io.github.paperlistings.examples.dump;

import java.util.Locale;

/** DBLP's dump. */
final class DblpXml implements DumpForm {

  private static final String RECORD =
      """
      <article mdate="2020-10-25" key="journals/example/Example%d">
      <author orcid="0000-0002-1825-0097">Ada Example</author>
      <author>Kurt G&ouml;del</author>
      <author>Jean-Luc du Bois 0001</author>
      <title>%s in <i>O</i>(<i>n</i><sup>2</sup>).</title>
      <pages>%d-%d</pages>
      <year>2020</year>
      <volume>7</volume>
      <journal>J. Examples</journal>
      <ee>https://doi.org/10.1000/example.%1$d</ee>
      <url>db/journals/example/example7.html#Example%1$d</url>
      </article>
      """;

  @Override
  public String head() {
    return "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n"
        + "<!DOCTYPE dblp SYSTEM \"dblp-2019-11-22.dtd\">\n<dblp>\n";
  }

  @Override
  public String record(int number, MadeUpText text) {
    int page = 1 + text.upTo(400);
    return String.format(Locale.ROOT, RECORD, number, text.title(), page, page + 9);
  }

  @Override
  public String tail() {
    return "</dblp>\n";
  }
}
