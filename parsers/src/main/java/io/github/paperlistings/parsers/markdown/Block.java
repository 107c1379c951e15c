package io.github.paperlistings.parsers.markdown;

import java.util.List;

/** A part of a document. */
sealed interface Block {

  /** The level of the summary of a part that folds. */
  int FOLD = 7;

  /** The line it starts on, from 1. */
  int line();

  /** A heading; {@link #FOLD} is the summary of a part that folds. */
  record Heading(int level, StyledText text) implements Block {
    @Override
    public int line() {
      return text.line();
    }
  }

  /** A paragraph. */
  record Paragraph(StyledText text) implements Block {
    @Override
    public int line() {
      return text.line();
    }
  }

  /** A list; an item is what it holds. */
  record Items(List<List<Block>> items, int line) implements Block {}

  /** A table; the first row of one in HTML is its header. */
  record Table(List<List<StyledText>> rows, int line) implements Block {}

  /** Where a part that folds ends. */
  record FoldEnd(int line) implements Block {}

  /** Code and what else has no text of its own. */
  record Other(int line) implements Block {}
}
