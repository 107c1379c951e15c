package io.github.paperlistings.examples;

import io.github.paperlistings.link.Link;
import io.github.paperlistings.link.LinkExtractor;

/** Links with a forge of one's own. */
public final class OwnForge {

  private OwnForge() {}

  /** Takes nothing. */
  public static void main(String[] args) {
    LinkExtractor extractor =
        LinkExtractor.builder().forgeWithGroups("code.example.org", "our-gitlab").build();
    String text =
        "Reads were aligned using Muscle (www.ebi.ac.uk/Tools/msa/muscle/). Our code will be "
            + "released at https://code.example.org/lab/tools/aligner.git .";
    for (Link link : extractor.extract(text)) {
      String owner = link.own().map(own -> own ? "own" : "somebody else's").orElse("unknown");
      System.out.println(link.url() + ", " + owner + ", " + link.status().label());
    }
  }
}
