package io.github.paperlistings.parsers.paperswithcode;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.LimitExceededException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Links packed into pages of bytes, each in a chain with the others of its paper. A link takes its
 * texts in UTF-8 and 17 bytes, the first of a chain the digest of the paper as well.
 */
final class LinkPages {

  /** Behind the last link of a chain. */
  static final int NONE = -1;

  private static final int PAGE_BITS = 16;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final int MAX_PAGES = 1 << (Integer.SIZE - 1 - PAGE_BITS);

  /** The next link of the chain, the flags, the lengths of three texts. */
  private static final int FIXED = 4 * Integer.BYTES + 1;

  private static final int FLAGS_AT = Integer.BYTES;
  private static final int TEXTS_AT = FLAGS_AT + 1;
  private static final int FLAG_BITS = 2;
  private static final int FLAG = (1 << FLAG_BITS) - 1;

  private final List<ByteBuffer> pages = new ArrayList<>();

  /**
   * Adds a link that is in no chain yet.
   *
   * @param paper the digest of the paper; empty but for the first link of a chain
   * @return its place
   * @throws LimitExceededException if the links take more than 2 GiB
   */
  int add(byte[] paper, CodeLink link) {
    byte[] url = bytes(link.url());
    byte[] framework = bytes(link.framework().orElse(""));
    ByteBuffer page = pageFor(FIXED + paper.length + url.length + framework.length);
    int place = (pages.size() - 1) << PAGE_BITS | page.position();
    page.putInt(NONE).put(flags(link));
    put(page, paper);
    put(page, url);
    put(page, framework);
    return place;
  }

  /** Chains a link behind another. */
  void chain(int place, int next) {
    page(place).putInt(offset(place), next);
  }

  /** The place of the link behind another, or {@link #NONE}. */
  int next(int place) {
    return page(place).getInt(offset(place));
  }

  /** The digest of the paper, at the place of the first link of a chain. */
  ByteBuffer paper(int place) {
    return text(place, 0);
  }

  /** The link at a place. */
  CodeLink link(int place) {
    int flags = page(place).get(offset(place) + FLAGS_AT);
    String framework = string(text(place, 2));
    return new CodeLink(
        string(text(place, 1)),
        flag(flags),
        flag(flags >> FLAG_BITS),
        flag(flags >> 2 * FLAG_BITS),
        framework.isEmpty() ? Optional.empty() : Optional.of(framework));
  }

  /** A link larger than a page gets a page of its own size. */
  private ByteBuffer pageFor(int length) {
    if (pages.isEmpty() || pages.get(pages.size() - 1).remaining() < length) {
      if (pages.size() == MAX_PAGES) {
        throw new LimitExceededException("more than 2 GiB of links", Location.unknown());
      }
      pages.add(ByteBuffer.allocate(Math.max(PAGE, length)));
    }
    return pages.get(pages.size() - 1);
  }

  private ByteBuffer page(int place) {
    return pages.get(place >> PAGE_BITS);
  }

  private static int offset(int place) {
    return place & PAGE - 1;
  }

  /** The digest, the address or the framework, by number. */
  private ByteBuffer text(int place, int number) {
    ByteBuffer page = page(place);
    int at = offset(place) + TEXTS_AT;
    for (int i = 0; i < number; i++) {
      at += Integer.BYTES + page.getInt(at);
    }
    return page.slice(at + Integer.BYTES, page.getInt(at));
  }

  private static void put(ByteBuffer page, byte[] text) {
    page.putInt(text.length).put(text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String string(ByteBuffer text) {
    return StandardCharsets.UTF_8.decode(text).toString();
  }

  private static byte flags(CodeLink link) {
    return (byte)
        (flag(link.official())
            | flag(link.inPaper()) << FLAG_BITS
            | flag(link.inGithub()) << 2 * FLAG_BITS);
  }

  private static int flag(Optional<Boolean> value) {
    return value.map(yes -> yes ? 2 : 1).orElse(0);
  }

  private static Optional<Boolean> flag(int bits) {
    int value = bits & FLAG;
    return value == 0 ? Optional.empty() : Optional.of(value == 2);
  }
}
