package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.identifier.Doi;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.words.Words;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The identifiers and addresses of a reference. What names the paper is also a link to it. */
final class ReferenceLinks {

  private static final String ARXIV = "arxiv";

  private static final String ISBN = "isbn";
  private static final int ISBN_10 = 10;
  private static final int ISBN_13 = 13;

  private final Set<RawIdentifier> identifiers = new LinkedHashSet<>();
  private final Map<String, RawLink> links = new LinkedHashMap<>();

  /** Takes an identifier in any written form of its scheme. */
  void identifier(String scheme, String text) {
    switch (scheme) {
      case "doi" -> doi(text);
      case "arxiv" -> arxiv(text);
      case "pmid", "pmcid" ->
          Words.of(text).stream()
              .findFirst()
              .ifPresent(id -> identifiers.add(new RawIdentifier(scheme, id)));
      default -> identifiers.add(new RawIdentifier(scheme, text));
    }
  }

  /**
   * Takes the identifier out of "arXiv preprint arXiv:1706.03762"; other texts may cite another.
   */
  void arxivIn(String text) {
    if (text.regionMatches(true, 0, ARXIV, 0, ARXIV.length())) {
      ArxivId.findAll(text).stream().findFirst().ifPresent(id -> arxiv(id.toString()));
    }
  }

  /**
   * Takes the addresses of a field.
   *
   * @param role what the field says of its addresses; empty: nothing
   * @return whether there was any
   */
  boolean addresses(String field, String text, String role) {
    boolean any = false;
    for (String word : Words.of(text.replace(";http", " http"))) {
      Optional<String> address = Addresses.of(field, withoutSeparator(word), role);
      any |= address.isPresent();
      address.ifPresent(found -> address(field, found, role));
    }
    return any;
  }

  /** ISBNs name the book; false for an ISSN, which names no paper. */
  boolean isbn(String text) {
    boolean any = false;
    for (String word : Words.of(text.replace(';', ' ').replace(',', ' '))) {
      if (isIsbn(word)) {
        identifiers.add(new RawIdentifier(ISBN, word));
        any = true;
      }
    }
    if (!any && isIsbn(text)) {
      identifiers.add(new RawIdentifier(ISBN, text));
    }
    return any || isIsbn(text);
  }

  /** 10 or 13 digits (ISO 2108), with or without hyphens. */
  private static boolean isIsbn(String text) {
    long digits = text.chars().filter(c -> c >= '0' && c <= '9' || c == 'X' || c == 'x').count();
    return digits == ISBN_10 || digits == ISBN_13;
  }

  void addTo(RawPaper.Builder record) {
    record.addAllIdentifiers(identifiers).addAllLinks(links.values());
  }

  private void address(String field, String address, String role) {
    Optional<RawIdentifier> identifier = AddressIdentifiers.of(address);
    identifier.ifPresent(identifiers::add);
    RawLink.Builder link = RawLink.builder().url(address).field(field);
    if (!role.isEmpty()) {
      link.role(LinkRole.ofLabel(role));
    } else if (identifier.isPresent() && !address.endsWith(".pdf")) {
      link.role(LinkRole.PAPER);
    } else {
      link.label(field);
    }
    links.putIfAbsent(key(address), link.build());
  }

  /** Of several addresses of one page at arXiv or at the resolver of DOIs the first is kept. */
  private static String key(String address) {
    return ArxivId.parse(address)
        .map(ArxivId::url)
        .or(() -> Doi.parse(address).map(Doi::url))
        .orElse(address);
  }

  private void doi(String text) {
    for (String word : Words.of(text)) {
      int start = word.indexOf("10.");
      String bare = withoutSeparator(start < 0 ? word : word.substring(start));
      if (start >= 0) {
        identifiers.add(new RawIdentifier("doi", bare));
        String url = "https://doi.org/" + bare;
        links.putIfAbsent(key(url), RawLink.of(url, "doi", LinkRole.PAPER));
      }
    }
  }

  private void arxiv(String text) {
    Optional<ArxivId> id = ArxivId.parse(text);
    if (id.isEmpty()) {
      identifiers.add(new RawIdentifier("arxiv", text));
      return;
    }
    identifiers.add(new RawIdentifier("arxiv", id.get().toString()));
    String url = id.get().url();
    links.putIfAbsent(url, RawLink.of(url, "arxiv", LinkRole.PAPER));
  }

  private static String withoutSeparator(String word) {
    int end = word.length();
    while (end > 0 && ",;".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }
}
