package io.github.paperlistings.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.paperlistings.spi.ListingParser;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A parser is registered twice: for the class path and for the module path. */
class RegistrationTest {

  private static final Path SERVICES =
      Path.of("src", "main", "resources", "META-INF", "services", ListingParser.class.getName());

  @Test
  void bothRegistrationsNameTheSameParsersInOrder() throws IOException {
    Path module = Path.of("target", "classes", "module-info.class");
    try (InputStream stream = Files.newInputStream(module)) {
      List<String> provided =
          ModuleDescriptor.read(stream).provides().stream()
              .filter(provides -> provides.service().equals(ListingParser.class.getName()))
              .flatMap(provides -> provides.providers().stream())
              .toList();
      assertEquals(provided, Files.readAllLines(SERVICES));
      assertEquals(provided.stream().sorted().toList(), provided);
    }
  }
}
