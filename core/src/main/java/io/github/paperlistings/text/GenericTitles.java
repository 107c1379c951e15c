package io.github.paperlistings.text;

import java.util.Set;

/** Keys of titles that many proceedings and journals have. */
final class GenericTitles {

  private static final Set<String> KEYS =
      Set.of(
          "acknowledgements",
          "acknowledgments",
          "authorindex",
          "backmatter",
          "bookreview",
          "callforpapers",
          "conclusion",
          "contents",
          "correction",
          "corrigendum",
          "editorial",
          "editorialboard",
          "erratum",
          "foreword",
          "frontmatter",
          "guesteditorial",
          "indexofauthors",
          "introduction",
          "invitedtalk",
          "keynote",
          "lettertotheeditor",
          "messagefromthechairs",
          "organizingcommittee",
          "preface",
          "prefaceandfrontmatter",
          "programcommittee",
          "tableofcontents",
          "titlepage",
          "welcomemessage");

  private GenericTitles() {}

  static boolean contain(String key) {
    return KEYS.contains(key);
  }
}
