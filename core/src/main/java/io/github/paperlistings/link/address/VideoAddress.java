package io.github.paperlistings.link.address;

import java.util.List;
import java.util.Optional;

/** The one address of a video on YouTube: {@code https://youtu.be/ID}, with its start if given. */
final class VideoAddress {

  private static final List<String> PATHS = List.of("/embed/", "/shorts/", "/live/", "/v/");

  private static final int ID_LENGTH = 11;

  private VideoAddress() {}

  static WebAddress canonical(WebAddress address) {
    return id(address)
        .map(id -> new WebAddress("https", "youtu.be", "/" + id, start(address.query()), ""))
        .orElse(address);
  }

  /** A video within a playlist keeps the playlist, so it is left alone. */
  private static Optional<String> id(WebAddress address) {
    if (address.path().equals("/watch") && address.parameter("list").isEmpty()) {
      return address.parameter("v").filter(id -> id.length() == ID_LENGTH);
    }
    for (String path : PATHS) {
      if (address.path().startsWith(path) && address.path().length() == path.length() + ID_LENGTH) {
        return Optional.of(address.path().substring(path.length()));
      }
    }
    return Optional.empty();
  }

  static String start(String query) {
    return Query.only(query, "t");
  }
}
