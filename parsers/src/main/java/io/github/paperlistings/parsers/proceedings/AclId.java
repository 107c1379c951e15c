package io.github.paperlistings.parsers.proceedings;

import java.util.Optional;

/**
 * An identifier of the ACL Anthology: {@code 2024.acl-long.1} since 2020, {@code P19-1001} before.
 * See <a href="https://aclanthology.org/info/ids/">its description</a>.
 */
record AclId(String value) {

  private static final String SITE = "https://aclanthology.org/";

  /** The identifier in an address of the Anthology, or alone; empty where there is none. */
  static Optional<AclId> of(String address) {
    String path = address.strip();
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    String last = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    String bare = last.endsWith(".pdf") ? last.substring(0, last.length() - 4) : last;
    return isNew(bare) || isOld(bare) ? Optional.of(new AclId(bare)) : Optional.empty();
  }

  String page() {
    return SITE + value + "/";
  }

  String pdf() {
    return SITE + value + ".pdf";
  }

  /** Whether it is of the volume itself: number 0, or three zeros and more. */
  boolean isFrontMatter() {
    return isNew(value) ? value.endsWith(".0") : value.endsWith("000") && value.length() == 8;
  }

  /** The year, which every identifier starts with; the oldest papers are of 1965. */
  String year() {
    if (isNew(value)) {
      return value.substring(0, 4);
    }
    int year = Integer.parseInt(value, 1, 3, 10);
    return String.valueOf(year + (year < 60 ? 2000 : 1900));
  }

  /** Journals are TACL and CL, by the letters Q and J in old identifiers. */
  boolean isJournal() {
    return isNew(value)
        ? value.startsWith(".tacl-", 4) || value.startsWith(".cl-", 4)
        : value.charAt(0) == 'Q' || value.charAt(0) == 'J';
  }

  private static boolean isNew(String text) {
    int dash = text.indexOf('-');
    int dot = text.lastIndexOf('.');
    return text.indexOf('.') == 4
        && digits(text, 0, 4)
        && dash > 5
        && dot > dash + 1
        && dot + 1 < text.length();
  }

  private static boolean isOld(String text) {
    return text.length() == 8
        && text.charAt(0) >= 'A'
        && text.charAt(0) <= 'Z'
        && digits(text, 1, 3)
        && text.charAt(3) == '-'
        && digits(text, 4, 8);
  }

  private static boolean digits(String text, int start, int end) {
    return text.length() >= end
        && text.substring(start, end).chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
