package io.github.paperlistings.parsers.metadata;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.parsers.xml.XmlListing;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawPaper;
import java.util.Optional;
import java.util.Set;

/** Reads the citations of a set. */
final class PubmedReader implements XmlListing {

  private final ParseContext context;

  PubmedReader(ParseContext context) {
    this.context = context;
  }

  @Override
  public Set<String> roots() {
    return Set.of("PubmedArticleSet", "MedlineCitationSet");
  }

  @Override
  public Set<String> records() {
    return Set.of("PubmedArticle", "PubmedBookArticle", "MedlineCitation");
  }

  @Override
  public Optional<RawPaper> record(XmlElement citation, Location location) {
    Optional<RawPaper> record = PubmedRecord.read(citation, location);
    if (record.isEmpty()) {
      context.reject("a citation with neither a title nor a number", location);
    }
    return record;
  }
}
