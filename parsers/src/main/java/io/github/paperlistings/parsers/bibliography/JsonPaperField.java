package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.identifier.ArxivCategory;
import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.parsers.words.Words;
import io.github.paperlistings.spi.RawAuthor;
import java.util.List;
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
  private static final FieldRule LINK = new FieldRule(Meaning.LINK, "");

  void read() {
    FieldRule rule = rule();
    for (JsonObject inner : object.objects(name)) {
      inner(rule, inner);
    }
    List<String> texts = object.texts(name);
    if (rule.meaning() == Meaning.AUTHORS && texts.size() > 1) {
      texts.forEach(author -> reference.author(RawAuthor.of(author)));
      return;
    }
    texts.forEach(text -> text(rule, text));
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
