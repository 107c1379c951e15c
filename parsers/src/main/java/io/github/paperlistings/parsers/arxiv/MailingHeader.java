package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.model.Announcement;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** What a mailing says of itself: the mail's date and subject, and when papers were received. */
final class MailingHeader {

  private static final String DATE = "Date:";
  private static final String SUBJECT = "Subject:";
  private static final String RECEIVED = "received from";
  private static final String AS_OF = "Papers received as of";

  private Optional<String> date = Optional.empty();
  private Optional<String> subject = Optional.empty();
  private Optional<String> received = Optional.empty();
  private OptionalLong counted = OptionalLong.empty();
  private long replaced;
  private boolean records;

  /** A line outside of the records; lines behind the first record are no head. */
  void line(String line) {
    if (records) {
      return;
    }
    String text = line.strip();
    if (text.startsWith(DATE)) {
      date = date.or(() -> Optional.of(text.substring(DATE.length()).strip()));
    } else if (text.startsWith(SUBJECT)) {
      subject(text.substring(SUBJECT.length()).strip());
    } else if (text.startsWith(RECEIVED) || text.startsWith(AS_OF)) {
      received = received.or(() -> Optional.of(text));
    }
  }

  /** Whether the records are announced here, and not only listed. */
  boolean isAnnouncement() {
    return received.filter(text -> text.startsWith(RECEIVED)).isPresent();
  }

  void count(RawPaper paper) {
    records = true;
    Announcement announcement = paper.announcement().orElse(Announcement.NEW);
    if (announcement == Announcement.REPLACED || announcement == Announcement.REPLACED_CROSS) {
      replaced++;
    }
  }

  RawListing listing() {
    RawListing.Builder listing =
        RawListing.builder().title(subject).date(date).statedCount(counted);
    if (counted.isPresent()) {
      listing.shownCount(counted.getAsLong() + replaced);
    }
    received.ifPresent(text -> listing.putExtra("received", text));
    return listing.build();
  }

  /** "astro-ph daily 53 new + 4 crosses received" counts all but the new versions. */
  private void subject(String text) {
    if (subject.isPresent()) {
      return;
    }
    subject = Optional.of(text);
    String lower = text.toLowerCase(Locale.ROOT);
    int fresh = lower.indexOf(" new ");
    int plus = lower.indexOf('+');
    int crosses = lower.indexOf(" cross", Math.max(plus, 0));
    if (fresh < 0) {
      return;
    }
    Optional<Long> news = Counts.first(lower.substring(wordStart(lower, fresh), fresh), 0);
    long more =
        plus < 0 || crosses < 0 ? 0 : Counts.first(lower.substring(plus, crosses), 0).orElse(0L);
    counted = news.map(count -> OptionalLong.of(count + more)).orElse(OptionalLong.empty());
  }

  private static int wordStart(String text, int end) {
    return text.lastIndexOf(' ', end - 1) + 1;
  }
}
