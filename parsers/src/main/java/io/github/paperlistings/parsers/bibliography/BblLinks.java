package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.identifier.Doi;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.List;
import java.util.Optional;

/** Adds the addresses and identifiers of an item to its record. */
final class BblLinks {

  private static final List<String> COMMANDS = List.of("\\url", "\\href", "\\Eprint");

  private final RawPaper.Builder record;

  BblLinks(RawPaper.Builder record) {
    this.record = record;
  }

  /** What the commands for DOIs and addresses give, and an identifier of arXiv. */
  void addAllOf(TexGroups text) {
    text.arguments("\\doi").forEach(this::doi);
    COMMANDS.forEach(command -> text.arguments(command).forEach(this::address));
    arxiv(text.written());
  }

  void address(String url) {
    Optional<Doi> doi = url.contains("doi.org/") ? Doi.parse(url) : Optional.empty();
    if (doi.isPresent()) {
      doi(doi.get().value());
    } else if (url.contains("://") && ArxivId.parse(url).isEmpty()) {
      record.addLinks(RawLink.of(url, "url"));
    }
  }

  void doi(String written) {
    Doi.parse(written)
        .ifPresent(
            doi -> {
              record.addIdentifiers(new RawIdentifier(Doi.SCHEME, doi.value()));
              record.addLinks(RawLink.of(doi.url(), "doi", LinkRole.PAPER));
            });
  }

  /** The first identifier of arXiv in a text. */
  void arxiv(String text) {
    ArxivId.findAll(text.replace('~', ' ')).stream()
        .findFirst()
        .ifPresent(
            id -> {
              record.addIdentifiers(new RawIdentifier(ArxivId.SCHEME, id.toString()));
              record.addLinks(RawLink.of(id.url(), ArxivId.SCHEME, LinkRole.PAPER));
            });
  }
}
