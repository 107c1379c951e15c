package io.github.paperlistings.parsers.proceedings;

/** Addresses as the pages of one site write them, which leave the site out. */
final class SiteAddress {

  private SiteAddress() {}

  /**
   * The whole address.
   *
   * @param folder the address of the folder of the page, with a slash at its end
   */
  static String of(String href, String folder) {
    String written = href.strip();
    int archived = Math.max(written.lastIndexOf("https://"), written.lastIndexOf("http://"));
    if (archived >= 0) {
      return written.substring(archived);
    }
    int path = folder.indexOf('/', folder.indexOf("//") + 2);
    return (written.startsWith("/") ? folder.substring(0, path) : folder) + written;
  }
}
