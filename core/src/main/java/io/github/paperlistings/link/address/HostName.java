package io.github.paperlistings.link.address;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the authority of an address: the host in lower case and in ASCII, with a port other than
 * the scheme's own, without user and password.
 */
final class HostName {

  /** RFC 1035, section 2.3.4. */
  private static final int LONGEST = 255;

  /** What IDNA 2003, the version that the platform has, and IDNA 2008 write differently. */
  private static final String DEVIATING = "ßς\u200C\u200D";

  private static final boolean[] PLAIN = new boolean[0x80];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = isLetterOrDigit(c) || c == '-' || c == '.';
    }
  }

  private HostName() {}

  static Optional<String> read(String authority, String scheme) {
    return isPlain(authority) ? Optional.of(authority) : unusual(authority, scheme);
  }

  /** Labels in lower case and ASCII, with a dot between each two, as most hosts are written. */
  private static boolean isPlain(String authority) {
    boolean plain = true;
    char previous = '.';
    for (int i = 0; i < authority.length(); i++) {
      char c = authority.charAt(i);
      plain &= c < PLAIN.length && PLAIN[c] && (c != '.' || previous != '.');
      previous = c;
    }
    return plain && previous != '.' && authority.length() <= LONGEST;
  }

  private static Optional<String> unusual(String authority, String scheme) {
    String written = authority.substring(authority.lastIndexOf('@') + 1);
    String name = decoded(written).toLowerCase(Locale.ROOT);
    int colon = name.startsWith("[") ? name.indexOf(':', name.indexOf(']')) : name.indexOf(':');
    String host = colon < 0 ? name : name.substring(0, colon);
    String port = colon < 0 ? "" : name.substring(colon + 1);
    if (!isPort(port)) {
      return Optional.empty();
    }
    Optional<String> ascii = isVersion6(host) ? Optional.of(host) : named(host);
    boolean plain = port.isEmpty() || port.equals(defaultPort(scheme));
    return plain ? ascii : ascii.map(known -> known + ':' + port);
  }

  /** The URL Standard decodes what is percent-encoded in a host. */
  private static String decoded(String host) {
    if (host.indexOf('%') < 0) {
      return host;
    }
    try {
      return URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return host;
    }
  }

  private static boolean isPort(String port) {
    for (int i = 0; i < port.length(); i++) {
      if (port.charAt(i) < '0' || port.charAt(i) > '9') {
        return false;
      }
    }
    return port.length() <= 5;
  }

  private static String defaultPort(String scheme) {
    return scheme.equals("https") ? "443" : scheme.equals("http") ? "80" : "21";
  }

  /** Hexadecimal groups in square brackets. */
  private static boolean isVersion6(String host) {
    if (!host.startsWith("[") || !host.endsWith("]") || host.indexOf(':') < 0) {
      return false;
    }
    for (int i = 1; i < host.length() - 1; i++) {
      char c = host.charAt(i);
      if (c != ':' && c != '.' && Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> named(String host) {
    boolean ascii = true;
    char previous = '.';
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (!isHostCharacter(c) || c == '.' && previous == '.') {
        return Optional.empty();
      }
      ascii &= c < 0x80;
      previous = c;
    }
    if (host.isEmpty() || host.equals(".") || host.length() > LONGEST) {
      return Optional.empty();
    }
    String name = previous == '.' ? host.substring(0, host.length() - 1) : host;
    return ascii ? Optional.of(name) : toAscii(name);
  }

  private static Optional<String> toAscii(String host) {
    if (host.chars().anyMatch(c -> DEVIATING.indexOf(c) >= 0)) {
      return Optional.of(host);
    }
    try {
      String ascii = IDN.toASCII(host).toLowerCase(Locale.ROOT);
      return ascii.chars().allMatch(c -> c < 0x80 && isHostCharacter((char) c)) && !ascii.isEmpty()
          ? Optional.of(ascii)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isHostCharacter(char c) {
    return isLetterOrDigit(c)
        || c == '-'
        || c == '.'
        || c == '_'
        || c > 0x7F && Character.isLetterOrDigit(c);
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }
}
