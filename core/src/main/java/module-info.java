/** The model of paper listings, the normalizers behind the parsers, and the way in. */
@org.jspecify.annotations.NullMarked
module io.github.paperlistings.core {
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires static java.compiler;
  requires com.fasterxml.jackson.annotation;
  requires tools.jackson.databind;
  requires org.slf4j;

  exports io.github.paperlistings.identifier;
  exports io.github.paperlistings.json;
  exports io.github.paperlistings.link;
  exports io.github.paperlistings.model;
  exports io.github.paperlistings.parse;
  exports io.github.paperlistings.spi;
  exports io.github.paperlistings.text;

  opens io.github.paperlistings.identifier to
      tools.jackson.databind;
  opens io.github.paperlistings.link to
      tools.jackson.databind;
  opens io.github.paperlistings.model to
      tools.jackson.databind;

  uses io.github.paperlistings.spi.ListingParser;
}
