package io.github.paperlistings.link;

/**
 * A host of repositories.
 *
 * @param host the host
 * @param id the name of the forge
 * @param grammar how it writes the path of a repository
 * @param folds whether it does not tell upper from lower case
 */
record Forge(String host, String id, RepositoryGrammar grammar, boolean folds) {}
