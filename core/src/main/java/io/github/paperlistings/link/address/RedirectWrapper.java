package io.github.paperlistings.link.address;

import io.github.paperlistings.internal.Facts;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes the target out of the address of a page that does nothing but redirect to it. */
final class RedirectWrapper {

  /** A wrapper in a wrapper is seen in mails; more than that is made to go round in circles. */
  private static final int MAX_DEPTH = 4;

  private record Wrapper(String path, List<String> parameters) {}

  private static final Map<String, Wrapper> BY_HOST =
      Facts.rows(RedirectWrapper.class, "redirect-wrappers.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row[0], row -> new Wrapper(row[1], List.of(row[2].split(" ")))));

  private RedirectWrapper() {}

  static WebAddress unwrap(WebAddress address) {
    WebAddress target = address;
    for (int depth = 0; depth < MAX_DEPTH && !target.query().isEmpty(); depth++) {
      Optional<WebAddress> inner = inner(target);
      if (inner.isEmpty()) {
        return target;
      }
      target = inner.get();
    }
    return target;
  }

  private static Optional<WebAddress> inner(WebAddress address) {
    Optional<Wrapper> wrapper =
        Optional.ofNullable(BY_HOST.get(address.host()))
            .or(() -> Optional.ofNullable(BY_HOST.get(parentDomain(address.host()))))
            .filter(known -> address.path().equals(known.path()));
    for (String name : wrapper.map(Wrapper::parameters).orElse(List.of())) {
      Optional<WebAddress> target = address.parameter(name).flatMap(RedirectWrapper::target);
      if (target.isPresent()) {
        return target;
      }
    }
    return Optional.empty();
  }

  /** A row that starts with a dot stands for every host below that domain. */
  private static String parentDomain(String host) {
    int dot = host.indexOf('.');
    return dot < 0 ? host : host.substring(dot);
  }

  private static Optional<WebAddress> target(String value) {
    try {
      String decoded = URLDecoder.decode(value, StandardCharsets.UTF_8);
      return decoded.startsWith("http") ? WebAddress.parse(decoded) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
