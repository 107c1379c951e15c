package io.github.paperlistings.parsers.xml;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Severity;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.ListingException;
import io.github.paperlistings.spi.ListingInput;
import io.github.paperlistings.spi.MalformedListingException;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.TruncatedListingException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Pulls the wanted elements out of XML of any length, one at a time and each whole. Document type
 * declarations are passed over: no entity is expanded and nothing is fetched.
 */
public final class XmlRecords implements Closeable {

  /** What stands before the reason in the messages of the JDK. */
  private static final String MESSAGE = "Message: ";

  /** See the section on processing limits of the module {@code java.xml}. */
  private static final String JDK_LIMITS = "http://www.oracle.com/xml/jaxp/properties/";

  /** What the messages of the JDK say where one of its limits was reached. */
  private static final String LIMIT_REACHED = "JAXP0001";

  private static final XMLInputFactory FACTORY = factory();

  private final ParseContext context;
  private final Set<String> wanted;
  private final XmlRepair source;
  private final XMLStreamReader xml;
  private int depth;
  private String root = "";

  private XmlRecords(ParseContext context, Set<String> wanted, XmlRepair source)
      throws XMLStreamException {
    this.context = context;
    this.wanted = wanted;
    this.source = source;
    this.xml = FACTORY.createXMLStreamReader(source);
  }

  /**
   * The elements of an input.
   *
   * @param wanted the local names of the elements to give; what is within them comes with them
   * @throws IOException if the input cannot be read
   * @throws ListingException if it does not start as XML
   */
  public static XmlRecords of(ListingInput input, ParseContext context, String... wanted)
      throws IOException {
    XmlRepair source =
        new XmlRepair(
            new InputStreamReader(input.bytes(), input.charset()),
            (what, line) -> context.report(repaired(what, line)));
    try {
      return new XmlRecords(context, Set.of(wanted), source);
    } catch (XMLStreamException e) {
      throw failure(e, source);
    }
  }

  /**
   * The next wanted element, or empty at the end.
   *
   * @throws ListingException if the XML breaks or ends too early
   */
  public Optional<XmlElement> next() {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          String name = local(xml.getLocalName());
          root = root.isEmpty() ? name : root;
          if (wanted.contains(name)) {
            return Optional.of(new XmlElementBuilder(xml, context.limits(), depth).read());
          }
          deeper();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      throw failure(e, source);
    }
  }

  /** The local name of the first element; empty before it was read. */
  String root() {
    return root;
  }

  /** The line at which the reader stands. */
  public Location location() {
    return at(xml.getLocation());
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  private void deeper() {
    depth++;
    if (depth > context.limits().maxDepth()) {
      throw new LimitExceededException(
          "elements nested more than " + context.limits().maxDepth() + " deep", location());
    }
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static Diagnostic repaired(String what, long line) {
    return Diagnostic.of(
        Severity.WARNING,
        DiagnosticCodes.REPAIRED,
        what + " was read as well as it can be",
        Location.line(line));
  }

  private static ListingException failure(XMLStreamException e, XmlRepair source) {
    if (e.getNestedException() instanceof IOException io) {
      return new MalformedListingException("the source cannot be read: " + io, at(e.getLocation()));
    }
    String message = e.getMessage() == null ? "" : e.getMessage();
    int start = message.indexOf(MESSAGE);
    String reason = start < 0 ? message : message.substring(start + MESSAGE.length()).strip();
    if (reason.startsWith(LIMIT_REACHED)) {
      return new LimitExceededException(reason, at(e.getLocation()));
    }
    return source.isExhausted()
        ? new TruncatedListingException("the XML ends too early: " + reason, at(e.getLocation()))
        : new MalformedListingException("the XML is broken: " + reason, at(e.getLocation()));
  }

  private static Location at(javax.xml.stream.Location place) {
    return place == null || place.getLineNumber() < 1
        ? Location.unknown()
        : Location.builder()
            .line(place.getLineNumber())
            .column(Math.max(1, place.getColumnNumber()))
            .build();
  }

  /**
   * The JDK's own implementation, whatever else is on the class path. Depth is limited by our own
   * options. References to the five predefined entities count against limits on the size of all
   * entities, which are meant for declared ones; none is declared here.
   */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    for (String limit :
        List.of("totalEntitySizeLimit", "maxGeneralEntitySizeLimit", "maxElementDepth")) {
      factory.setProperty(JDK_LIMITS + limit, "0");
    }
    return factory;
  }
}
