package io.github.paperlistings.parsers.venue;

import io.github.paperlistings.parsers.json.JsonObject;

/**
 * The site that an event stands on. Addresses of pages and media lack it, those of the authors'
 * records have it.
 *
 * @param root scheme and host, or nothing where no address tells them
 */
record VirtualSite(String root) {

  /** The site of an event. */
  static VirtualSite of(JsonObject event) {
    for (JsonObject author : event.objects("authors")) {
      String url = author.text("url").orElse("");
      int api = url.indexOf("/api/");
      if (api > url.indexOf("://") && url.startsWith("http") && url.contains("://")) {
        return new VirtualSite("https" + url.substring(url.indexOf("://"), api));
      }
    }
    return new VirtualSite("");
  }

  /** The whole address; the page as written where the site is not known. */
  String resolve(String address) {
    return address.startsWith("/") ? root + address : address;
  }
}
