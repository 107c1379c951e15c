package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.spi.ContentKind;
import io.github.paperlistings.spi.Detection;
import io.github.paperlistings.spi.ListingFormat;
import io.github.paperlistings.spi.ListingInput;
import io.github.paperlistings.spi.ListingParser;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.SourceHead;
import io.github.paperlistings.text.TextKind;
import java.io.IOException;

/**
 * Lists of the ACL Anthology: volumes, events, venues, people. Structure as of the site's templates
 * {@code papers/list-entry.html} and {@code volumes/single.html} of 2019 to 2025 in <a
 * href="https://github.com/acl-org/acl-anthology">acl-org/acl-anthology</a>, seen 2026-11.
 */
public final class AclPageParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "acl-anthology", "ACL Anthology: pages of volumes, events, people", TextKind.HTML);

  /** A parser. */
  public AclPageParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML) {
      return Detection.none();
    }
    boolean named = head.contains("aclanthology.org") || head.contains("ACL Anthology");
    boolean entries = head.contains("d-sm-flex align-items-stretch");
    if (entries) {
      return named
          ? Detection.of(95, "entries of the ACL Anthology")
          : Detection.of(85, "entries as the ACL Anthology has them");
    }
    boolean list = head.contains("/volumes/") || head.contains("/events/");
    return named && list && !head.contains("citation_title")
        ? Detection.of(60, "a page of the ACL Anthology")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return AclPage.read(input.text(), context);
  }
}
