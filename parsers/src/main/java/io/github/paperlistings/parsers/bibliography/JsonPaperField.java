package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.identifier.ArxivCategory;
import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.identifier.Doi;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.parsers.words.Words;
import io.github.paperlistings.spi.RawAuthor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One field of an object.
 *
 * @param reference what the field is added to
 * @param object the object
 * @param name the field's name
 */
record JsonPaperField(Reference reference, JsonObject object, String name) {

  private static final FieldRule ARXIV = new FieldRule(Meaning.IDENTIFIER, "arxiv");
  private static final String ARXIV_DOI = "10.48550/";
  private static final Set<String> IDENTIFIERS = Set.of("identifier", "identifiers");
  private static final FieldRule LINK = new FieldRule(Meaning.LINK, "");

  void read() {
    FieldRule rule = rule();
    boolean identifiers = IDENTIFIERS.contains(name);
    for (JsonObject inner : object.objects(name)) {
      if (!identifiers || !identifier(inner)) {
        inner(rule, inner);
      }
    }
    List<String> texts = object.texts(name);
    if (rule.meaning() == Meaning.AUTHORS && texts.size() > 1) {
      texts.forEach(author -> reference.author(RawAuthor.of(author)));
      return;
    }
    for (String text : texts) {
      if (!identifiers || !identifier(text)) {
        text(rule, text);
      }
    }
  }

  /** Services write the categories of arXiv among their tags. */
  private void text(FieldRule rule, String text) {
    boolean keyword = rule.meaning() == Meaning.KEYWORDS;
    if (keyword && ArxivCategory.of(text).isPresent()) {
      reference.field(name, new FieldRule(Meaning.CATEGORY, ""), text);
    } else if (keyword && object.text(name).isEmpty()) {
      reference.keyword(text);
    } else if (rule.meaning() == Meaning.CATEGORY) {
      categories(text);
    } else {
      reference.field(name, rule, text);
    }
  }

  /** "cs.LG stat.ML" holds two; other names of categories may have blanks. */
  private void categories(String text) {
    List<String> words = Words.of(text.replace(",", " "));
    boolean all = words.stream().allMatch(word -> ArxivCategory.of(word).isPresent());
    for (String category : all ? words : List.of(text)) {
      reference.field(name, new FieldRule(Meaning.CATEGORY, ""), category);
    }
  }

  /** A bare "id" is an identifier of arXiv, or an address, where it looks like one. */
  private FieldRule rule() {
    FieldRule known = JsonNames.rule(name);
    String text = object.text(name).orElse("");
    boolean both = known.meaning() == Meaning.ABSTRACT && !name.equalsIgnoreCase("abstract");
    if (both && object.has("abstract")) {
      return new FieldRule(Meaning.SUMMARY, "");
    }
    boolean id = name.equals("id") || name.equals("paper_id") || name.equals("paperId");
    if (id && Addresses.isAddress(text)) {
      return LINK;
    }
    boolean arxiv =
        id && ArxivId.parse(text).filter(parsed -> text.startsWith(parsed.value())).isPresent();
    return arxiv ? ARXIV : known;
  }

  private void inner(FieldRule rule, JsonObject inner) {
    if (rule.meaning() == Meaning.AUTHORS) {
      author(inner);
      return;
    }
    Optional<String> value =
        inner.firstText("url", "href", "term", "name", "title", "value", "summary", "text");
    if (rule.meaning() != Meaning.EXTRA && value.isPresent()) {
      text(rule, value.get());
      return;
    }
    inner.others(Set.of()).forEach(this::innerField);
  }

  /** An identifier that says its scheme, as in DOAJ, or that is known by its form, as in ADS. */
  private boolean identifier(JsonObject inner) {
    Optional<String> scheme = inner.firstText("type", "scheme");
    Optional<String> value = inner.firstText("id", "identifier", "value");
    if (scheme.isEmpty() || value.isEmpty()) {
      return false;
    }
    String kind = scheme.get().toLowerCase(Locale.ROOT);
    boolean paper = Doi.SCHEME.equals(kind) || ArxivId.SCHEME.equals(kind) || kind.equals("pmid");
    if (paper) {
      reference.field(name, new FieldRule(Meaning.IDENTIFIER, kind), value.get());
    } else {
      reference.extra(name + "." + scheme.get(), value.get());
    }
    return true;
  }

  private boolean identifier(String text) {
    boolean named = text.startsWith("arXiv:") || text.startsWith(ARXIV_DOI);
    boolean arxiv = named && ArxivId.parse(text).isPresent();
    if (arxiv || Doi.parse(text).isPresent()) {
      FieldRule rule = arxiv ? ARXIV : new FieldRule(Meaning.IDENTIFIER, Doi.SCHEME);
      reference.field(name, rule, text);
      return true;
    }
    return false;
  }

  private void innerField(String innerName, String text) {
    FieldRule rule = JsonNames.rule(innerName);
    boolean missing = rule.meaning() == Meaning.ABSTRACT && !object.has("abstract");
    if (missing || rule.meaning() == Meaning.LINK || rule.meaning() == Meaning.IDENTIFIER) {
      reference.field(innerName, rule, text);
    } else {
      reference.extra(name + "." + innerName, text);
    }
  }

  private void author(JsonObject author) {
    String given = author.firstText("given", "first_name", "firstName", "first").orElse("");
    String family = author.firstText("family", "last_name", "lastName", "last").orElse("");
    Optional<String> whole =
        author.firstText("name", "fullname", "full_name", "fullName", "author", "display_name");
    List<String> affiliations = author.texts("affiliation");
    if (whole.isPresent()) {
      reference.author(RawAuthor.of(whole.get(), affiliations));
    } else if (!(given + family).isEmpty()) {
      reference.author(RawAuthor.ofParts(given, family, "", affiliations));
    }
  }
}
