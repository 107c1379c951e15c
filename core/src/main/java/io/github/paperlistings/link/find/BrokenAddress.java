package io.github.paperlistings.link.find;

import java.util.Set;

/**
 * Joins an address that a blank or the end of a line broke in two. Only where the first part cannot
 * be whole, or what follows cannot be prose, so that the words behind a link stay out of it.
 */
final class BrokenAddress {

  /** Names of owners and repositories are not longer (limits of GitHub). */
  private static final int MAX_PART = 100;

  private static final int MAX_JOINS = 6;

  /** An indent of wrapped text is not wider. */
  private static final int MAX_BLANKS = 12;

  /** Hosts below which an owner and a name must follow. */
  private static final Set<String> OWNER_AND_NAME =
      Set.of("github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "huggingface.co");

  private static final String[] FILE_ENDINGS = {".html", ".htm", ".pdf", ".zip", ".php"};

  private final String text;

  private BrokenAddress(String text) {
    this.text = text;
  }

  /** The whole of a link of which the part before the gap was read, without its scheme. */
  static LinkEnd join(String text, LinkEnd link) {
    LinkEnd joined = link;
    for (int i = 0; i < MAX_JOINS && mayBreak(text, joined.end()); i++) {
      LinkEnd longer = new BrokenAddress(text).joinOnce(joined);
      if (longer.end() == joined.end()) {
        return joined;
      }
      joined = longer;
    }
    return joined;
  }

  /** A blank follows, or a mark with a blank behind it. */
  private static boolean mayBreak(String text, int end) {
    char c = Letters.at(text, end);
    boolean mark = c == '.' || c == '?';
    return end < text.length() && isBlank(mark ? Letters.at(text, end + 1) : c);
  }

  private LinkEnd joinOnce(LinkEnd link) {
    String address = link.address();
    int slash = address.indexOf('/');
    if (slash < 0) {
      return isHostGap(link.end()) ? host(link) : link;
    }
    int next = behindBlank(link.end());
    if (next < 0) {
      return address.indexOf('?') > 0 || Letters.at(text, link.end()) == '?' ? query(link) : link;
    }
    boolean forge = OWNER_AND_NAME.contains(withoutWww(address.substring(0, slash)));
    if (address.endsWith("/")) {
      LinkEnd longer = forge ? name(link, next) : link;
      return longer.end() == link.end() ? directory(link, next) : longer;
    }
    if (address.indexOf('?') > 0) {
      return query(link);
    }
    return forge ? restOfName(link, next) : link;
  }

  private static String withoutWww(String host) {
    String lower = host.toLowerCase(java.util.Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }

  /** The index behind the blanks of one gap, or -1; an empty line is no gap. */
  private int behindBlank(int at) {
    int next = at;
    int lineEnds = 0;
    while (next < text.length() && next - at <= MAX_BLANKS && isBlank(text.charAt(next))) {
      lineEnds += text.charAt(next) == '\n' ? 1 : 0;
      next++;
    }
    boolean gap = lineEnds == 0 ? next == at + 1 : lineEnds == 1;
    return gap && next < text.length() ? next : -1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r';
  }

  private String repairName(int end) {
    return text.charAt(end) == ' ' ? "blank" : "line-break";
  }

  private boolean isHostGap(int end) {
    return Letters.at(text, end) == '.' && behindBlank(end + 1) > 0;
  }

  /** {@code www.a. org/b}: what follows ends the host and starts a path, or is a bare domain. */
  private LinkEnd host(LinkEnd link) {
    int start = behindBlank(link.end() + 1);
    int end = start;
    while (Letters.isLabel(Letters.at(text, end)) || isInnerDot(end)) {
      end++;
    }
    String rest = text.substring(start, end);
    String known = link.address().substring(link.address().lastIndexOf('.') + 1);
    boolean path = Letters.at(text, end) == '/' && TopLevelDomains.isKnown(lastLabel(rest));
    boolean domain = TopLevelDomains.isGeneric(rest) && !TopLevelDomains.isKnown(known);
    boolean lower = rest.chars().noneMatch(Character::isUpperCase);
    if (!lower || !path && !domain) {
      return link;
    }
    LinkEnd tail = LinkEnd.of(text, start);
    return link.joined(tail.end(), "." + tail.address(), repairName(link.end() + 1));
  }

  private boolean isInnerDot(int at) {
    return Letters.at(text, at) == '.' && Letters.isLabel(Letters.at(text, at + 1));
  }

  private static String lastLabel(String host) {
    return host.substring(host.lastIndexOf('.') + 1);
  }

  /** {@code github.com/ owner/ name}: the part that the address of a repository lacks. */
  private LinkEnd name(LinkEnd link, int start) {
    long slashes = link.address().chars().filter(c -> c == '/').count();
    if (slashes > 2) {
      return link;
    }
    int end = nameEnd(start);
    if (slashes == 1) {
      return end > start && Letters.at(text, end) == '/' ? upTo(link, start, end + 1) : link;
    }
    int last = withoutDots(start, end);
    return last > start && endsSentence(last) ? upTo(link, start, last) : link;
  }

  /** {@code KD- OCT.}: the name goes on where it cannot end, up to the end of the sentence. */
  private LinkEnd restOfName(LinkEnd link, int start) {
    String address = link.address();
    if (address.chars().filter(c -> c == '/').count() != 2) {
      return link;
    }
    int end = withoutDots(start, nameEnd(start));
    char last = address.charAt(address.length() - 1);
    boolean open = last == '-' || last == '_';
    boolean identifier = text.substring(start, end).indexOf('_') > 0;
    return end > start && endsSentence(end) && (open || identifier) ? upTo(link, start, end) : link;
  }

  /** {@code a.org/ b/}, {@code a.org/ b/c/d} and {@code a.org/ b.html}: prose has no such words. */
  private LinkEnd directory(LinkEnd link, int start) {
    if (!Letters.isWord(Letters.at(text, start))) {
      return link;
    }
    LinkEnd tail = LinkEnd.of(text, start);
    String address = tail.address();
    return isPath(address) || isEnclosed(tail.end()) && address.indexOf('.') < 0
        ? link.joined(tail.end(), address, repairName(link.end()))
        : link;
  }

  private static boolean isPath(String address) {
    if (address.indexOf(':') >= 0) {
      return false;
    }
    for (String ending : FILE_ENDINGS) {
      if (address.endsWith(ending)) {
        return true;
      }
    }
    return address.endsWith("/") || address.chars().filter(c -> c == '/').count() > 1;
  }

  /** A quote closes right behind it, so that the blank lies within the quoted address. */
  private boolean isEnclosed(int end) {
    return "\"'".indexOf(Letters.at(text, end)) >= 0;
  }

  /** {@code watch? v=x} and {@code ?rev = 1}. */
  private LinkEnd query(LinkEnd link) {
    int at = link.end();
    if (Letters.at(text, at) == '?') {
      int start = behindBlank(at + 1);
      boolean parameter = start > 0 && Letters.at(text, nameEnd(start)) == '=';
      return parameter ? tail(link, "?", start) : link;
    }
    boolean open = link.address().indexOf('=') < 0 && text.startsWith(" = ", at);
    return open && Letters.isWord(Letters.at(text, at + 3)) ? tail(link, "=", at + 3) : link;
  }

  private LinkEnd tail(LinkEnd link, String mark, int start) {
    LinkEnd tail = LinkEnd.of(text, start);
    return link.joined(tail.end(), mark + tail.address(), "blank");
  }

  private LinkEnd upTo(LinkEnd link, int start, int end) {
    return link.joined(end, text.substring(start, end), repairName(link.end()));
  }

  private int nameEnd(int start) {
    int end = start;
    while (end - start < MAX_PART && Letters.isName(Letters.at(text, end))) {
      end++;
    }
    return end;
  }

  private int withoutDots(int start, int end) {
    int last = end;
    while (last > start && text.charAt(last - 1) == '.') {
      last--;
    }
    return last;
  }

  private boolean endsSentence(int at) {
    return at == text.length() || ".,;)}]".indexOf(text.charAt(at)) >= 0;
  }
}
