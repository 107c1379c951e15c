package io.github.paperlistings.parsers.paperswithcode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The links of each paper, in the order in which they were added: a hash table with open addresses
 * over packed links. A paper is known by 128 bits of the SHA-256 of its key, so that two papers are
 * never taken for one. Not to be changed any more once it is shared.
 */
final class LinkTable {

  private static final int START = 1 << 10;
  private static final int DIGEST = 16;
  private static final byte[] FOLLOWING = {};

  private final LinkPages pages = new LinkPages();
  private int[] first = empty(START);
  private int[] last = empty(START);
  private int papers;
  private long links;

  /** Adds a link behind those of a paper. */
  void add(String paper, CodeLink link) {
    byte[] digest = digest(paper);
    int slot = slot(digest);
    if (first[slot] == LinkPages.NONE) {
      first[slot] = pages.add(digest, link);
      last[slot] = first[slot];
      papers++;
      growIfFull();
    } else {
      int place = pages.add(FOLLOWING, link);
      pages.chain(last[slot], place);
      last[slot] = place;
    }
    links++;
  }

  /** The links of a paper. */
  List<CodeLink> of(String paper) {
    List<CodeLink> found = new ArrayList<>();
    for (int place = first[slot(digest(paper))];
        place != LinkPages.NONE;
        place = pages.next(place)) {
      found.add(pages.link(place));
    }
    return found;
  }

  int papers() {
    return papers;
  }

  long links() {
    return links;
  }

  /** The slot of a paper, or the free one it belongs into. */
  private int slot(byte[] digest) {
    ByteBuffer paper = ByteBuffer.wrap(digest);
    int slot = start(paper);
    while (first[slot] != LinkPages.NONE && !pages.paper(first[slot]).equals(paper)) {
      slot = slot + 1 & first.length - 1;
    }
    return slot;
  }

  private int start(ByteBuffer paper) {
    return paper.getInt(0) & first.length - 1;
  }

  /** At most three quarters of the slots are taken. */
  private void growIfFull() {
    if (papers <= first.length / 4 * 3) {
      return;
    }
    int[] oldFirst = first;
    int[] oldLast = last;
    first = empty(oldFirst.length * 2);
    last = empty(oldFirst.length * 2);
    for (int old = 0; old < oldFirst.length; old++) {
      if (oldFirst[old] != LinkPages.NONE) {
        int slot = start(pages.paper(oldFirst[old]));
        while (first[slot] != LinkPages.NONE) {
          slot = slot + 1 & first.length - 1;
        }
        first[slot] = oldFirst[old];
        last[slot] = oldLast[old];
      }
    }
  }

  private static byte[] digest(String paper) {
    try {
      byte[] bytes = paper.getBytes(StandardCharsets.UTF_8);
      return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), DIGEST);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static int[] empty(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, LinkPages.NONE);
    return slots;
  }
}
