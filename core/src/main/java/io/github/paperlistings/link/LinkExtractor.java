package io.github.paperlistings.link;

import io.github.paperlistings.link.address.CanonicalAddress;
import io.github.paperlistings.link.address.WebAddress;
import io.github.paperlistings.link.find.BareHosts;
import io.github.paperlistings.link.find.LinkScanner;
import io.github.paperlistings.link.find.LinkSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the links of a text, each in canonical form with its role and status. Takes time linear in
 * the text and no memory for a text without links. Immutable and thread-safe.
 */
public final class LinkExtractor {

  private static final LinkExtractor STANDARD = builder().build();

  private final BareHosts hosts;
  private final Forges forges;
  private final boolean repairs;

  private LinkExtractor(Builder builder) {
    this.forges =
        builder.forges.isEmpty() ? Forges.standard() : Forges.standard().with(builder.forges);
    this.hosts = BareHosts.standard().with(builder.forges.stream().map(Forge::host).toList());
    this.repairs = builder.repairs;
  }

  /** The extractor with the library's rules. */
  public static LinkExtractor standard() {
    return STANDARD;
  }

  /** A builder of an extractor with rules of one's own. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The links of a text, in its order. Offsets are UTF-16 units of the text as given. A link that
   * is written twice is given twice.
   */
  public List<Link> extract(String text) {
    List<FoundLink> found = find(text, Optional.empty());
    if (found.isEmpty()) {
      return List.of();
    }
    List<Link> links = new ArrayList<>(found.size());
    for (FoundLink link : found) {
      links.add(link.link());
    }
    return links;
  }

  /**
   * Where the links of a text stand, in its order, without a judgement on them; for highlighting,
   * or to leave links out. Several times faster than {@link #extract}.
   */
  public List<LinkRange> ranges(String text) {
    LinkScanner scanner = new LinkScanner(text, hosts, repairs);
    Optional<LinkSpan> span = scanner.next();
    if (span.isEmpty()) {
      return List.of();
    }
    List<LinkRange> ranges = new ArrayList<>(2);
    for (; span.isPresent(); span = scanner.next()) {
      LinkSpan found = span.get();
      ranges.add(new LinkRange(found.start(), found.end(), found.address().toString()));
    }
    return ranges;
  }

  /**
   * A link that a page or an API gives as such.
   *
   * @param address the address; one that cannot be read is kept as it is
   * @param label the text of the link, or nothing
   */
  public Link classify(String address, String label) {
    return classified(address, label, address, Optional.empty()).link();
  }

  /**
   * A link whose role the source itself says, as a field of an API does. It is taken for the
   * authors' own, and for available.
   *
   * @param address the address; one that cannot be read is kept as it is
   */
  public Link asserted(String address, LinkRole role) {
    return asserted(address, role, address, Optional.empty()).link();
  }

  /**
   * The repository that an address leads to; see {@link CodeRepository#parse} for the forms.
   *
   * @return the repository, or empty where the address is that of none
   */
  public Optional<CodeRepository> repository(String address) {
    return CanonicalAddress.of(address)
        .flatMap(forges::repository)
        .map(
            found ->
                found.repository(found.role(), LinkStatus.UNKNOWN, Optional.empty(), List.of()));
  }

  List<FoundLink> find(String text, Optional<String> field) {
    LinkScanner scanner = new LinkScanner(text, hosts, repairs);
    Optional<LinkSpan> span = scanner.next();
    if (span.isEmpty()) {
      return List.of();
    }
    List<FoundLink> links = new ArrayList<>(2);
    int previousEnd = 0;
    while (span.isPresent()) {
      LinkSpan here = span.get();
      span = scanner.next();
      int nextStart = span.isPresent() ? span.get().start() : text.length();
      links.add(
          found(
              text,
              here,
              new Surroundings(text, here.start(), here.end(), previousEnd, nextStart),
              field));
      previousEnd = here.end();
    }
    return links;
  }

  private FoundLink found(
      String text, LinkSpan span, Surroundings surroundings, Optional<String> field) {
    WebAddress address = CanonicalAddress.of(span.address());
    Optional<RepositoryAddress> repository = forges.repository(address);
    Verdict verdict = RoleRules.ofText(address, repository, surroundings);
    Link link =
        verdict
            .applyTo(Link.builder())
            .url(address.toString())
            .raw(text.substring(span.start(), span.end()))
            .resolved(!HostRoles.isShortener(address))
            .repairs(span.repairs())
            .field(field)
            .start(span.start())
            .end(span.end())
            .build();
    return new FoundLink(link, Optional.of(address), repository);
  }

  FoundLink classified(String address, String label, String raw, Optional<String> field) {
    Optional<WebAddress> canonical = CanonicalAddress.of(address);
    Optional<RepositoryAddress> repository = canonical.flatMap(forges::repository);
    Verdict verdict =
        canonical
            .map(known -> RoleRules.ofLabel(known, repository, label))
            .orElse(Verdict.unknown());
    return given(canonical, address, raw, field, verdict, repository);
  }

  FoundLink asserted(String address, LinkRole role, String raw, Optional<String> field) {
    Optional<WebAddress> canonical = CanonicalAddress.of(address);
    Verdict verdict =
        new Verdict(List.of(role), LinkStatus.AVAILABLE, Optional.of(true), Optional.empty());
    Optional<RepositoryAddress> repository =
        CodeRepositories.isNever(role) ? Optional.empty() : canonical.flatMap(forges::repository);
    return given(canonical, address, raw, field, verdict, repository);
  }

  private static FoundLink given(
      Optional<WebAddress> canonical,
      String address,
      String raw,
      Optional<String> field,
      Verdict verdict,
      Optional<RepositoryAddress> repository) {
    Link link =
        verdict
            .applyTo(Link.builder())
            .url(canonical.isPresent() ? canonical.get().toString() : address)
            .raw(raw)
            .resolved(canonical.isEmpty() || !HostRoles.isShortener(canonical.get()))
            .field(field)
            .build();
    return new FoundLink(link, canonical, repository);
  }

  /** Builds a {@link LinkExtractor}. */
  public static final class Builder {

    private final List<Forge> forges = new ArrayList<>();
    private boolean repairs = true;

    private Builder() {}

    /**
     * Whether addresses that copying or typesetting broke are mended; on by default. What was
     * mended is told by {@link Link#repairs()}.
     */
    public Builder repairs(boolean mend) {
      this.repairs = mend;
      return this;
    }

    /**
     * Adds a forge whose repositories have addresses {@code HOST/OWNER/NAME}.
     *
     * @param host the host, such as {@code code.example.org}
     * @param id the name of the forge, as {@link CodeRepository#forge()} will give it
     */
    public Builder forge(String host, String id) {
      forges.add(new Forge(host.toLowerCase(Locale.ROOT), id, RepositoryGrammar.OWNER_NAME, true));
      return this;
    }

    /**
     * Adds a forge whose repositories stand in groups of any depth, {@code HOST/GROUP/…/NAME}, as
     * those of GitLab do.
     *
     * @param host the host, such as {@code code.example.org}
     * @param id the name of the forge, as {@link CodeRepository#forge()} will give it
     */
    public Builder forgeWithGroups(String host, String id) {
      forges.add(new Forge(host.toLowerCase(Locale.ROOT), id, RepositoryGrammar.NESTED, true));
      return this;
    }

    /** The extractor. */
    public LinkExtractor build() {
      return new LinkExtractor(this);
    }
  }
}
