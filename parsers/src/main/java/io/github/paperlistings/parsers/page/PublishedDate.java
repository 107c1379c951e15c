package io.github.paperlistings.parsers.page;

import io.github.paperlistings.model.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The day of publication, out of the several that a page gives. The first of January stands for a
 * year as well: preprints of bioRxiv had it as their {@code citation_publication_date} in 2020,
 * beside the day in {@code DC.Date}.
 */
final class PublishedDate {

  private static final List<String> NAMES =
      List.of(
          "citation_publication_date",
          "citation_date",
          "citation_online_date",
          "prism.publicationdate",
          "dcterms.issued",
          "dc.date.issued",
          "dc.date",
          "dc.date.created",
          "eprints.date",
          "citation_year");

  private PublishedDate() {}

  /** The first date that a page gives, or a more exact one that does not contradict it. */
  static Optional<String> of(MetaTags tags, JsonLdArticle article) {
    List<String> dates = new ArrayList<>();
    NAMES.forEach(name -> tags.first(name).ifPresent(dates::add));
    article.text("datePublished").ifPresent(dates::add);
    tags.first("article.published_time").ifPresent(dates::add);
    dates.replaceAll(PublishedDate::isoDay);
    Optional<PartialDate> first = dates.stream().findFirst().flatMap(PartialDate::parse);
    return dates.stream()
        .filter(date -> first.isPresent() && moreExact(first.get(), PartialDate.parse(date)))
        .findFirst()
        .or(() -> dates.stream().findFirst());
  }

  private static boolean moreExact(PartialDate first, Optional<PartialDate> other) {
    boolean ofYear = first.month().isEmpty() || isNewYear(first);
    return other
        .filter(date -> date.day().isPresent() && date.year() == first.year() && !isNewYear(date))
        .filter(date -> ofYear || first.day().isEmpty() && date.month().equals(first.month()))
        .isPresent();
  }

  private static boolean isNewYear(PartialDate date) {
    return date.month().orElse(0) == 1 && date.day().orElse(0) == 1;
  }

  /**
   * "2024/3/12" is a day as Google Scholar asks for it, "09/14/2007" as the first pages of HighWire
   * had it; "03/04/2007" tells no more than the year.
   */
  private static String isoDay(String date) {
    String[] parts = date.split("/");
    boolean numbers =
        parts.length > 1
            && parts.length < 4
            && Arrays.stream(parts)
                .allMatch(p -> !p.isEmpty() && p.chars().allMatch(c -> c >= '0' && c <= '9'));
    if (numbers && parts[0].length() == 4) {
      return iso(List.of(parts));
    }
    boolean yearLast = numbers && parts.length == 3 && parts[2].length() == 4;
    if (!yearLast || parts[0].length() > 2 || parts[1].length() > 2) {
      return date;
    }
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    return first > 12
        ? iso(List.of(parts[2], parts[1], parts[0]))
        : second > 12 || first == second ? iso(List.of(parts[2], parts[0], parts[1])) : parts[2];
  }

  private static String iso(List<String> parts) {
    StringBuilder iso = new StringBuilder(parts.get(0));
    for (String part : parts.subList(1, parts.size())) {
      iso.append(String.format(Locale.ROOT, "-%2s", part).replace(' ', '0'));
    }
    return iso.toString();
  }
}
