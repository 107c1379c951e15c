package io.github.paperlistings.parse;

import io.github.paperlistings.spi.ContentKind;
import io.github.paperlistings.spi.Detection;
import io.github.paperlistings.spi.ListingParser;
import io.github.paperlistings.spi.SourceHead;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The parsers in use, by the id of their format, and the choice among them. */
final class ParserRegistry {

  /** By how much a parser has to be beaten before it is asked. */
  private static final int MARGIN = 20;

  private final Map<String, ListingParser> parsers;
  private final List<ListingParser> surestFirst;

  private ParserRegistry(Map<String, ListingParser> parsers) {
    this.parsers = parsers;
    this.surestFirst =
        parsers.values().stream()
            .sorted(Comparator.comparingInt(ListingParser::mostScore).reversed())
            .toList();
  }

  /** A parser that was chosen, with the reason. */
  record Choice(ListingParser parser, FormatChoice why) {}

  private record Match(ListingParser parser, Detection detection) {}

  static ParserRegistry of(Collection<ListingParser> added) {
    Map<String, ListingParser> parsers = new LinkedHashMap<>();
    installed().forEach(parser -> parsers.putIfAbsent(parser.format().id(), parser));
    added.forEach(parser -> parsers.put(parser.format().id(), parser));
    return new ParserRegistry(parsers);
  }

  List<AvailableFormat> formats() {
    return parsers.values().stream().map(AvailableFormat::of).toList();
  }

  Choice named(String id) {
    ListingParser parser = parsers.get(id);
    if (parser == null) {
      String known = parsers.keySet().stream().sorted().collect(Collectors.joining(", "));
      throw new UnknownFormatException("no format '" + id + "'; there are: " + known);
    }
    Detection asked = Detection.of(100, "asked for by the caller");
    return new Choice(parser, new FormatChoice(parser.format(), asked, List.of()));
  }

  Choice detect(SourceHead head) {
    List<Match> matches = new ArrayList<>();
    int best = 0;
    for (ListingParser parser : surestFirst) {
      if (parser.mostScore() + MARGIN > best) {
        Detection detection = parser.detect(head);
        best = Math.max(best, detection.score());
        if (detection.isMatch()) {
          matches.add(new Match(parser, detection));
        }
      }
    }
    if (matches.isEmpty()) {
      throw new UnknownFormatException(unknown(head.kind()));
    }
    matches.sort(Comparator.comparingInt((Match match) -> match.detection().score()).reversed());
    Match first = matches.get(0);
    return new Choice(
        first.parser(),
        new FormatChoice(first.parser().format(), first.detection(), others(matches)));
  }

  private static List<FormatChoice.Candidate> others(List<Match> matches) {
    return matches.stream()
        .skip(1)
        .map(match -> new FormatChoice.Candidate(match.parser().format(), match.detection()))
        .toList();
  }

  private static String unknown(ContentKind kind) {
    return switch (kind) {
      case EMPTY -> "the source is empty";
      case BINARY -> "the source is no text";
      default -> "no parser recognises this " + kind + " source as a listing";
    };
  }

  /** The thread's class loader sees a container's application; our own always sees the jars. */
  private static List<ListingParser> installed() {
    List<ListingParser> found = load(Thread.currentThread().getContextClassLoader());
    return found.isEmpty() ? load(ParserRegistry.class.getClassLoader()) : found;
  }

  private static List<ListingParser> load(ClassLoader loader) {
    return ServiceLoader.load(ListingParser.class, loader).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }
}
