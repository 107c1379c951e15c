package io.github.paperlistings.model;

/** Keeps values that say nothing out of JSON: Jackson leaves out what such a filter is equal to. */
final class NothingKnown {

  @Override
  public boolean equals(Object value) {
    return Metrics.none().equals(value) || Location.unknown().equals(value);
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
