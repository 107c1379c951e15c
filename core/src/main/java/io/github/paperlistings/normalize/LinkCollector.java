package io.github.paperlistings.normalize;

import io.github.paperlistings.link.CodeRepositories;
import io.github.paperlistings.link.CodeRepository;
import io.github.paperlistings.link.Link;
import io.github.paperlistings.link.LinkExtractor;
import io.github.paperlistings.spi.RawLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the links of one record: those of its text, and those the source gives as such. */
final class LinkCollector {

  private final Optional<String> baseUri;
  private final List<Link> links = new ArrayList<>();
  private final Map<String, Long> stars = new LinkedHashMap<>();

  LinkCollector(Optional<String> baseUri) {
    this.baseUri = baseUri;
  }

  void text(String field, Optional<String> found) {
    if (found.isPresent()) {
      for (Link link : LinkExtractor.standard().extract(found.get())) {
        links.add(Link.builder().from(link).field(field).build());
      }
    }
  }

  void given(RawLink raw) {
    String address = RelativeReference.resolve(raw.url().strip(), baseUri);
    if (address.isEmpty()) {
      return;
    }
    LinkExtractor extractor = LinkExtractor.standard();
    Link read =
        raw.role().isPresent()
            ? extractor.asserted(address, raw.role().get())
            : extractor.classify(address, raw.label());
    Link link = Link.builder().from(read).raw(raw.url()).field(raw.field()).build();
    links.add(link);
    raw.stars().ifPresent(count -> stars.put(link.url(), count));
  }

  List<Link> links() {
    return links;
  }

  List<CodeRepository> repositories() {
    if (links.isEmpty()) {
      return List.of();
    }
    return CodeRepositories.from(links).stream().map(this::withStars).toList();
  }

  private CodeRepository withStars(CodeRepository repository) {
    for (Map.Entry<String, Long> count : stars.entrySet()) {
      if (isOf(count.getKey(), repository)) {
        return CodeRepository.builder().from(repository).stars(count.getValue()).build();
      }
    }
    return repository;
  }

  private static boolean isOf(String url, CodeRepository repository) {
    return url.equals(repository.url())
        || CodeRepository.parse(url)
            .filter(other -> other.key().equals(repository.key()))
            .isPresent();
  }
}
