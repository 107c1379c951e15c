package io.github.paperlistings.parse;

import io.github.paperlistings.spi.ListingFormat;
import io.github.paperlistings.spi.ListingParser;
import java.net.URL;
import java.security.CodeSource;

/**
 * A format that can be read.
 *
 * @param format the format
 * @param module the module that brings its parser, or the jar on the class path
 */
public record AvailableFormat(ListingFormat format, String module) {

  static AvailableFormat of(ListingParser parser) {
    Class<?> type = parser.getClass();
    String module = type.getModule().getName();
    return new AvailableFormat(parser.format(), module == null ? origin(type) : module);
  }

  private static String origin(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    URL place = source == null ? null : source.getLocation();
    return place == null ? type.getPackageName() : fileName(place.getPath());
  }

  private static String fileName(String path) {
    String file = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
