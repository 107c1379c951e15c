/**
 * Hugging Face papers: the pages below {@code huggingface.co/papers}, the answers of its API, and
 * text copied from the pages.
 */
@NullMarked
package io.github.paperlistings.parsers.huggingface;

import org.jspecify.annotations.NullMarked;
