package io.github.paperlistings.parsers.paperswithcode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The links of each paper, in the order in which they were added: a hash table with open addresses
 * over packed links. Not to be changed any more once it is shared.
 */
final class LinkTable {

  private static final int START = 1 << 10;
  private static final long PRIME = Integer.MAX_VALUE;

  /** Random, so that no dump can be made to fall into one place of the table. */
  private final long base = ThreadLocalRandom.current().nextLong(1 << 8, PRIME);

  private final LinkPages pages = new LinkPages();
  private int[] first = empty(START);
  private int[] last = empty(START);
  private int[] hashes = new int[START];
  private int papers;
  private long links;

  /** Adds a link behind those of a paper. */
  void add(String paper, CodeLink link) {
    byte[] key = paper.getBytes(StandardCharsets.UTF_8);
    int hash = hash(key);
    int slot = slot(key, hash);
    if (first[slot] == LinkPages.NONE) {
      first[slot] = pages.add(key, link);
      last[slot] = first[slot];
      hashes[slot] = hash;
      papers++;
      growIfFull();
    } else {
      int place = pages.add(new byte[0], link);
      pages.chain(last[slot], place);
      last[slot] = place;
    }
    links++;
  }

  /** The links of a paper. */
  List<CodeLink> of(String paper) {
    byte[] key = paper.getBytes(StandardCharsets.UTF_8);
    List<CodeLink> found = new ArrayList<>();
    for (int place = first[slot(key, hash(key))];
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

  /** The slot of a key, or the free one it belongs into. */
  private int slot(byte[] key, int hash) {
    int slot = hash & first.length - 1;
    while (first[slot] != LinkPages.NONE
        && (hashes[slot] != hash || !pages.isOf(first[slot], key))) {
      slot = slot + 1 & first.length - 1;
    }
    return slot;
  }

  /** A polynomial over a prime: two keys rarely share one, whatever they are. */
  private int hash(byte[] key) {
    long hash = key.length;
    for (byte part : key) {
      hash = (hash * base + (part & 0xff)) % PRIME;
    }
    return (int) hash;
  }

  /** At most three quarters of the slots are taken. */
  private void growIfFull() {
    if (papers <= first.length / 4 * 3) {
      return;
    }
    int[] oldFirst = first;
    int[] oldLast = last;
    int[] oldHashes = hashes;
    first = empty(oldFirst.length * 2);
    last = empty(oldFirst.length * 2);
    hashes = new int[oldFirst.length * 2];
    for (int old = 0; old < oldFirst.length; old++) {
      if (oldFirst[old] != LinkPages.NONE) {
        int slot = free(oldHashes[old]);
        first[slot] = oldFirst[old];
        last[slot] = oldLast[old];
        hashes[slot] = oldHashes[old];
      }
    }
  }

  private int free(int hash) {
    int slot = hash & first.length - 1;
    while (first[slot] != LinkPages.NONE) {
      slot = slot + 1 & first.length - 1;
    }
    return slot;
  }

  private static int[] empty(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, LinkPages.NONE);
    return slots;
  }
}
