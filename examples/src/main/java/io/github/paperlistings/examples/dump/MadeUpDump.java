package io.github.paperlistings.examples.dump;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The dumps that can be made up. The same number of records gives the same dump. */
public enum MadeUpDump {
  /** arXiv's metadata snapshot, one JSON object a line. */
  ARXIV_METADATA("jsonl", new ArxivMetadata()),

  /** Papers with Code: an array of papers. */
  PAPERS_WITH_ABSTRACTS("json", new PapersWithAbstracts()),

  /** Papers with Code: an array of the repositories of the same papers. */
  PAPERS_AND_CODE("json", new PapersAndCode()),

  /** DBLP. */
  DBLP("xml", new DblpXml()),

  /** PubMed. */
  PUBMED("xml", new PubmedXml()),

  /** A mailing of arXiv. */
  ARXIV_MAILING("mail", new ArxivMailing());

  private final String ending;
  private final DumpForm form;

  MadeUpDump(String ending, DumpForm form) {
    this.ending = ending;
    this.form = form;
  }

  /** Takes the name of a dump and the number of its records; writes to standard output. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: " + Arrays.toString(values()) + " NUMBER");
      return;
    }
    named(args[0]).write(Integer.parseInt(args[1]), System.out);
  }

  /**
   * The dump of a name: {@code arxiv-metadata}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static MadeUpDump named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The ending of its file: {@code jsonl}. */
  public String ending() {
    return ending;
  }

  /**
   * Writes so many records.
   *
   * @throws IOException if they cannot be written
   */
  public void write(int records, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(form.head());
    for (int i = 0; i < records; i++) {
      writer.write(i == 0 ? "" : form.between());
      writer.write(form.record(i, new MadeUpText(i)));
    }
    writer.write(form.tail());
    writer.flush();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
