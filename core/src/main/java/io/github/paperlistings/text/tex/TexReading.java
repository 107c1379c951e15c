package io.github.paperlistings.text.tex;

/**
 * Text that was read from TeX.
 *
 * @param text the text in Unicode
 * @param settled whether it holds letters and signs of print only, in rows as they were in the
 *     source: then no rule has more to do with it than with the source. False where that would take
 *     a closer look.
 */
public record TexReading(String text, boolean settled) {}
