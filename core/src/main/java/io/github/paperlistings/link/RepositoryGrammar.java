package io.github.paperlistings.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How forges write the path of a repository. */
enum RepositoryGrammar {

  /** No repositories. */
  NONE {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      return Optional.empty();
    }
  },

  /** {@code OWNER/NAME}, then pages of the repository. */
  OWNER_NAME {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      if (segments.size() < 2) {
        return Optional.empty();
      }
      String owner = segments.get(0);
      String name = withoutSuffix(segments.get(1));
      if (!isName(owner) || !isName(name)) {
        return Optional.empty();
      }
      RepositoryParts parts = RepositoryParts.of(owner + "/" + name, owner, name, LinkRole.CODE);
      return Optional.of(parts.at(behindTree(segments, 2)));
    }
  },

  /** {@code GROUP/…/NAME}, any depth; pages of the repository follow {@code /-/}. */
  NESTED {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      int end = projectEnd(segments);
      if (end < 2 || !segments.subList(0, end).stream().allMatch(RepositoryGrammar::isName)) {
        return Optional.empty();
      }
      String name = withoutSuffix(segments.get(end - 1));
      String owner = String.join("/", segments.subList(0, end - 1));
      int page = end < segments.size() && segments.get(end).equals("-") ? end + 1 : end;
      RepositoryParts parts = RepositoryParts.of(owner + "/" + name, owner, name, LinkRole.CODE);
      return Optional.of(parts.at(behindTree(segments, page)));
    }
  },

  /** {@code OWNER/NAME} for models, {@code datasets/…} and {@code spaces/…} for the others. */
  HUGGING_FACE {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      String first = segments.get(0);
      boolean typed = first.equals("datasets") || first.equals("spaces");
      int start = typed ? 1 : 0;
      if (segments.size() < start + 2) {
        return Optional.empty();
      }
      String owner = segments.get(start);
      String name = segments.get(start + 1);
      if (!isName(owner) || !isName(name)) {
        return Optional.empty();
      }
      LinkRole role =
          !typed ? LinkRole.MODEL : first.equals("spaces") ? LinkRole.DEMO : LinkRole.DATASET;
      String path = (typed ? first + "/" : "") + owner + "/" + name;
      return Optional.of(
          RepositoryParts.of(path, owner, name, role).at(behindTree(segments, start + 2)));
    }
  },

  /** {@code r/NAME-HEX}: the owner is hidden for the time of the review. */
  ANONYMOUS {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      boolean repository = segments.size() >= 2 && segments.get(0).equals("r");
      return repository
          ? Optional.of(
              RepositoryParts.of("r/" + segments.get(1), "", segments.get(1), LinkRole.CODE))
          : Optional.empty();
    }
  },

  /** {@code records/NUMBER}, formerly {@code record/NUMBER}. */
  ZENODO {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      boolean record =
          segments.size() >= 2
              && (segments.get(0).equals("records") || segments.get(0).equals("record"))
              && segments.get(1).chars().allMatch(c -> c >= '0' && c <= '9');
      return record
          ? Optional.of(
              RepositoryParts.of(
                  "records/" + segments.get(1), "", segments.get(1), LinkRole.DATASET))
          : Optional.empty();
    }
  };

  /** Pages of a repository that name a ref and a path. */
  private static final Set<String> TREES = Set.of("tree", "blob", "raw", "resolve", "src", "blame");

  /** Words of GitLab's older addresses that end the path of the project. */
  private static final Set<String> PROJECT_PAGES =
      Set.of("-", "tree", "blob", "raw", "commits", "commit", "issues", "wikis", "merge_requests");

  private static final int MAX_NAME = 100;

  /** Reads the segments of a path, of which there is at least one. */
  abstract Optional<RepositoryParts> read(List<String> segments);

  private static int projectEnd(List<String> segments) {
    for (int i = 2; i < segments.size(); i++) {
      if (PROJECT_PAGES.contains(segments.get(i))) {
        return i;
      }
    }
    return segments.size();
  }

  private static List<String> behindTree(List<String> segments, int page) {
    boolean tree = page + 1 < segments.size() && TREES.contains(segments.get(page));
    return tree ? segments.subList(page + 1, segments.size()) : List.of();
  }

  private static String withoutSuffix(String name) {
    boolean suffixed = name.toLowerCase(Locale.ROOT).endsWith(".git");
    return suffixed ? name.substring(0, name.length() - ".git".length()) : name;
  }

  /** Placeholders such as {@code ***} and {@code (anonymous)} are no names. */
  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= MAX_NAME
        && !name.equals(".")
        && !name.equals("..")
        && hasOnlyNameCharacters(name);
  }

  private static boolean hasOnlyNameCharacters(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!letter && c != '-' && c != '.' && c != '_') {
        return false;
      }
    }
    return true;
  }
}
