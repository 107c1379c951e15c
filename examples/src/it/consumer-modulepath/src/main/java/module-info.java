module consumer {
  requires io.github.paperlistings.core;
  requires io.github.paperlistings.parsers;
}
