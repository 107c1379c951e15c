/**
 * arXiv: listing, search, author and abstract pages, answers of the API, feeds, mailings, metadata
 * dumps, OAI-PMH, and text copied from pages. All forms give the same paper for the same record.
 */
@NullMarked
package io.github.paperlistings.parsers.arxiv;

import org.jspecify.annotations.NullMarked;
