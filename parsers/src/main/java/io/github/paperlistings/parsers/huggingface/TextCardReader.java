package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Groups the lines of a page's text into cards. The order of a card is fixed: votes or submitter,
 * title, text, authors or organisation, date, counts; everything but the title may be missing.
 */
final class TextCardReader implements RecordReader {

  /** A title is shorter; an abstract, as a rule, longer. */
  private static final int LONGEST_TITLE = 300;

  private static final int SHORTEST_ABSTRACT = 200;

  /** Before a page stand a few texts. */
  private static final int MOST_HELD = 16;

  private final TextLines lines;
  private final ParseContext context;
  private final RawListing.Builder header = RawListing.builder();
  private final Deque<String> numbers = new ArrayDeque<>();
  private Optional<TextCard> card = Optional.empty();
  private Optional<TextCard> complete = Optional.empty();
  private final Deque<TextCard> held = new ArrayDeque<>();
  private final Deque<TextCard> ready = new ArrayDeque<>();
  private Optional<String> submitter = Optional.empty();
  private LineKind previous = LineKind.BLANK;
  private boolean preamble = true;
  private boolean bannered;

  TextCardReader(TextLines lines, ParseContext context) {
    this.lines = lines;
    this.context = context;
  }

  @Override
  public Optional<RawPaper> next() throws IOException {
    while (ready.isEmpty()) {
      Optional<TextLine> line = lines.next();
      if (line.isEmpty()) {
        finishCard(false);
        offer();
        ready.addAll(held);
        held.clear();
        break;
      }
      take(line.get());
      previous = line.get().kind();
      offer();
    }
    return Optional.ofNullable(ready.poll()).map(TextCard::record);
  }

  @Override
  public RawListing header() {
    RawListing read = header.build();
    Map<String, String> extra = new LinkedHashMap<>(lines.frontMatter());
    extra.putAll(read.extra());
    return RawListing.builder().from(read).extra(extra).build();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** A card of text alone waits for what is behind it, since it may stand before the page. */
  private void offer() {
    if (complete.isEmpty()) {
      return;
    }
    if (!bannered && !complete.get().hasFacts() && held.size() < MOST_HELD) {
      held.add(complete.get());
    } else {
      ready.addAll(held);
      held.clear();
      ready.add(complete.get());
    }
    complete = Optional.empty();
  }

  /** What stands before the first banner, a tool's heading or a menu, is no card. */
  private void banner() {
    if (bannered) {
      return;
    }
    bannered = true;
    card.filter(open -> !open.hasFacts()).ifPresent(held::add);
    card = card.filter(TextCard::hasFacts);
    held.forEach(text -> context.skip("a text before the page", text.location()));
    held.clear();
    preamble = true;
  }

  private void take(TextLine line) throws IOException {
    switch (line.kind()) {
      case BANNER -> banner();
      case PAGE_TITLE -> header.title(line.text());
      case SUBMITTED -> submitted(line.text());
      case COUNT -> count(line.text());
      case ADDRESS -> address(line);
      case DATE -> date(line);
      case TEXT -> text(line);
      case ORGANIZATION_DATE -> card.ifPresent(open -> organizationAndDate(open, line.text()));
      case UPVOTE -> card.ifPresent(open -> open.upvoteButton(line.text()));
      case GITHUB -> card.ifPresent(open -> open.github(line));
      case AUTHORS -> card.ifPresent(open -> open.authors(line.text()));
      case ARXIV -> card.ifPresent(open -> open.targets(line));
      case DOT -> card.ifPresent(TextCard::close);
      case BLANK, BOILERPLATE -> {}
    }
  }

  /** The submitter stands before the title of a card, so the card before has ended. */
  private void submitted(String user) {
    finishCard(false);
    submitter = Optional.of(user);
  }

  private void count(String text) throws IOException {
    if (card.isPresent() && previous == LineKind.UPVOTE) {
      card.get().upvoteButton(text);
    } else if (card.isPresent() && previous == LineKind.GITHUB) {
      card.get().stars(text);
    } else if (card.isPresent() && leadsToComments()) {
      card.get().comments(text);
    } else if (card.isEmpty() || card.get().isClosed() || !card.get().hasBody()) {
      numbers.add(text);
      if (numbers.size() > 2) {
        numbers.poll();
      }
    }
  }

  private boolean leadsToComments() throws IOException {
    for (TextLine line : lines.peek()) {
      return line.is(LineKind.ADDRESS) && line.text().endsWith("#community");
    }
    return false;
  }

  /** Alone on its line an address is the site's own, or the end of a wrapped abstract. */
  private void address(TextLine line) {
    if (card.isPresent()
        && card.get().hasBody()
        && !card.get().isClosed()
        && !line.afterBlank()
        && previous == LineKind.TEXT) {
      card.get().body(line, context.limits().maxRecordChars());
    } else {
      card.ifPresent(open -> open.target(line.text()));
    }
  }

  /** Before the first card a day is that of the view; behind an abstract, the paper's own. */
  private void date(TextLine line) {
    if (card.isPresent() && card.get().hasBody()) {
      dateAndComments(card.get(), line.text());
    } else if (preamble) {
      header.date(line.text());
    }
  }

  private static void dateAndComments(TextCard card, String text) {
    ShownDate date = ShownDate.of(text).orElse(new ShownDate(text, ""));
    card.date(date.day());
    if (!date.comments().isEmpty()) {
      card.comments(date.comments());
    }
  }

  private static void organizationAndDate(TextCard card, String text) {
    String organization = text.substring(0, text.lastIndexOf('·')).strip();
    if (Card.authorCount(organization).isPresent()) {
      card.authors(organization);
    } else {
      card.organization(organization);
    }
    dateAndComments(card, LineClassifier.date(text));
  }

  private void text(TextLine line) throws IOException {
    if (submitter.filter(String::isEmpty).isPresent() && !line.heading()) {
      submitter = Optional.of(line.text());
    } else if (card.isPresent() && !line.heading() && isOrganization(line)) {
      card.get().organization(line.text());
    } else if (card.isEmpty() || line.heading() || startsCard(line)) {
      title(line);
    } else {
      card.get().body(line, context.limits().maxRecordChars());
    }
  }

  private void title(TextLine line) throws IOException {
    if (line.text().length() > LONGEST_TITLE && !line.heading()) {
      context.skip("a paragraph without a title", Location.line(line.number()));
      return;
    }
    boolean first = preamble && card.isEmpty() && !line.heading();
    if (first && isFollowedBy(LineKind.SUBMITTED)) {
      header.period(line.text());
      return;
    }
    boolean searched = first && isSearchPhrase(line);
    if (searched) {
      header.putExtra("query", line.text());
      return;
    }
    finishCard(true);
    preamble = false;
    TextCard next = new TextCard(line);
    submitter.ifPresent(next::submittedBy);
    submitter = Optional.empty();
    Optional.ofNullable(numbers.pollLast()).ifPresent(next::upvotes);
    numbers.clear();
    card = Optional.of(next);
  }

  /** Before "Submitted by", with which its cards start, a page names its week or month. */
  private boolean isFollowedBy(LineKind kind) throws IOException {
    for (TextLine next : lines.peek()) {
      return next.is(kind);
    }
    return false;
  }

  /** A search's page repeats what was searched for above its tabs. */
  private boolean isSearchPhrase(TextLine line) throws IOException {
    for (TextLine next : lines.peek()) {
      return next.is(LineKind.BOILERPLATE) && next.text().equals("Daily") && !line.heading();
    }
    return false;
  }

  /** Behind the facts of a card a text is the next title; behind an abstract it may be. */
  private boolean startsCard(TextLine line) throws IOException {
    TextCard open = card.orElseThrow();
    if (open.isClosed()) {
      return true;
    }
    if (line.text().length() > LONGEST_TITLE || !line.afterBlank()) {
      return false;
    }
    if (!open.hasBody() && line.text().endsWith(".")) {
      return false;
    }
    for (TextLine next : lines.peek()) {
      return next.is(LineKind.TEXT)
          && next.text().length() >= SHORTEST_ABSTRACT
          && next.text().length() > line.text().length();
    }
    return false;
  }

  /** A short line between an abstract and the date, perhaps with the address of its page. */
  private boolean isOrganization(TextLine line) throws IOException {
    if (!card.orElseThrow().hasBody() || line.text().length() > 80) {
      return false;
    }
    for (TextLine next : lines.peek()) {
      if (next.is(LineKind.DOT) || next.is(LineKind.DATE)) {
        return true;
      }
      if (!next.is(LineKind.ADDRESS) && !next.is(LineKind.BOILERPLATE)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Ends the open card. Of the numbers behind its date the last is the next card's, if there is a
   * next card; one before is its comments.
   */
  private void finishCard(boolean another) {
    if (card.isPresent()) {
      String last = another ? Optional.ofNullable(numbers.pollLast()).orElse("") : "";
      Optional.ofNullable(numbers.pollLast())
          .filter(number -> !number.equals("-"))
          .ifPresent(card.get()::comments);
      numbers.clear();
      if (!last.isEmpty()) {
        numbers.add(last);
      }
      complete = card;
      card = Optional.empty();
    }
  }
}
