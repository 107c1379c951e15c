package io.github.paperlistings.parsers.huggingface;

/** What a line of a page's text is. */
enum LineKind {
  /** Nothing. */
  BLANK,
  /** Navigation, banners and icons. */
  BOILERPLATE,
  /** A line above the first card of every page: what is before it is not of the page. */
  BANNER,
  /** The heading of the page. */
  PAGE_TITLE,
  /** A bare address. */
  ADDRESS,
  /** "Submitted by", with or without the user. */
  SUBMITTED,
  /** "Upvote", with or without the number. */
  UPVOTE,
  /** "GitHub", with or without the stars. */
  GITHUB,
  /** "arXiv Page". */
  ARXIV,
  /** A number, or the dash that stands for none. */
  COUNT,
  /** "6 authors". */
  AUTHORS,
  /** A day, with or without "Published on". */
  DATE,
  /** The dot before a date. */
  DOT,
  /** An organisation and a date. */
  ORGANIZATION_DATE,
  /** Anything else: a title, a part of an abstract, an organisation, a user. */
  TEXT
}
