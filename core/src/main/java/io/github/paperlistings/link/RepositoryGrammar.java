package io.github.paperlistings.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How forges write the path of a repository. */
enum RepositoryGrammar {

  /** {@code OWNER/NAME}, then pages of the repository. */
  OWNER_NAME {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      return ownerAndName(segments);
    }
  },

  /** As {@link #OWNER_NAME}, with GitHub's rules for owners and its wikis. */
  GITHUB {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      String owner = segments.get(0);
      return owner.indexOf('.') < 0 && owner.length() <= MAX_GITHUB_OWNER
          ? ownerAndName(segments)
          : Optional.empty();
    }
  },

  /** {@code GROUP/…/NAME}, any depth; pages of the repository follow {@code /-/}. */
  NESTED {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      int end = projectEnd(segments);
      if (end < 2 || !RepositoryNames.areNames(segments.subList(0, end - 1))) {
        return Optional.empty();
      }
      String name = RepositoryNames.withoutSuffix(segments.get(end - 1));
      if (!RepositoryNames.isName(name)) {
        return Optional.empty();
      }
      String owner = String.join("/", segments.subList(0, end - 1));
      int page = end < segments.size() && segments.get(end).equals("-") ? end + 1 : end;
      return Optional.of(code(owner + "/" + name, owner, name).at(behindTree(segments, page)));
    }
  },

  /** {@code [OWNER/]HEX}; the owner does not belong to the identity. */
  GIST {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      int at = segments.size() > 1 && !RepositoryNames.isHex(segments.get(0)) ? 1 : 0;
      String id = RepositoryNames.withoutSuffix(segments.get(at));
      if (!RepositoryNames.isHex(id)) {
        return Optional.empty();
      }
      String owner = at == 0 ? "" : segments.get(0);
      String path = at == 0 ? id : owner + "/" + id;
      return Optional.of(code(path, owner, id).identifiedBy(id));
    }
  },

  /** {@code projects/NAME} and {@code p/NAME}, or another namespace in the place of {@code p}. */
  SOURCEFORGE {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      boolean project = segments.get(0).equals("projects") || segments.get(0).equals("p");
      return project ? project("projects/", segments, 1) : Optional.empty();
    }
  },

  /** {@code projects/NAME}. */
  PROJECTS {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      return segments.get(0).equals("projects")
          ? project("projects/", segments, 1)
          : Optional.empty();
    }
  },

  /** {@code NAME}, and {@code ~OWNER/NAME}. */
  LAUNCHPAD {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      boolean person = segments.get(0).startsWith("~");
      boolean page = segments.get(0).startsWith("+");
      return page ? Optional.empty() : project("", segments, person ? 1 : 0);
    }
  },

  /** {@code p/NAME} and {@code archive/p/NAME}. */
  GOOGLE_CODE {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      int at = segments.get(0).equals("archive") ? 1 : 0;
      boolean project = segments.size() > at && segments.get(at).equals("p");
      return project ? project("archive/p/", segments, at + 1) : Optional.empty();
    }
  },

  /** {@code OWNER/NAME} for models, {@code datasets/…} and {@code spaces/…} for the others. */
  HUGGING_FACE {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      return switch (segments.get(0)) {
        case "datasets" -> typed(segments, LinkRole.DATASET);
        case "spaces" -> typed(segments, LinkRole.DEMO);
        default -> typed("", segments, LinkRole.MODEL);
      };
    }
  },

  /** {@code TYPE/OWNER/NAME}. */
  TYPED {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      return switch (segments.get(0)) {
        case "datasets" -> typed(segments, LinkRole.DATASET);
        case "models" -> typed(segments, LinkRole.MODEL);
        case "studios" -> typed(segments, LinkRole.DEMO);
        case "code" -> typed(segments, LinkRole.CODE);
        default -> Optional.empty();
      };
    }
  },

  /** {@code r/NAME-HEX}, as a web page {@code w/NAME-HEX}: the owner is hidden for the review. */
  ANONYMOUS {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      String kind = segments.get(0).equals("w") ? "r" : segments.get(0);
      boolean repository = kind.equals("r") || kind.equals("repository");
      return repository && segments.size() > 1
          ? Optional.of(code(kind + "/" + segments.get(1), "", segments.get(1)))
          : Optional.empty();
    }
  },

  /** {@code records/NUMBER}, formerly {@code record/NUMBER}. */
  ZENODO {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      boolean record = segments.get(0).equals("records") || segments.get(0).equals("record");
      return record && segments.size() > 1 && RepositoryNames.isNumber(segments.get(1))
          ? Optional.of(data("records/" + segments.get(1), segments.get(1)))
          : Optional.empty();
    }
  },

  /** {@code articles/TYPE/TITLE/NUMBER} and {@code articles/NUMBER}; the number tells. */
  FIGSHARE {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      if (!segments.get(0).equals("articles")) {
        return Optional.empty();
      }
      for (int i = 1; i < Math.min(4, segments.size()); i++) {
        if (RepositoryNames.isNumber(segments.get(i))) {
          String path = String.join("/", segments.subList(0, i + 1));
          RepositoryParts parts =
              segments.get(1).equals("software")
                  ? code(path, "", segments.get(i))
                  : data(path, segments.get(i));
          return Optional.of(parts.identifiedBy("articles/" + segments.get(i)));
        }
      }
      return Optional.empty();
    }
  },

  /** Five letters and digits. */
  OSF {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      String id = segments.get(0);
      boolean valid = id.length() == OSF_ID && id.chars().allMatch(Character::isLetterOrDigit);
      return valid ? Optional.of(data(id, id)) : Optional.empty();
    }
  },

  /** {@code capsule/NUMBER}. */
  CODE_OCEAN {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      return segments.get(0).equals("capsule") && segments.size() > 1
          ? Optional.of(code("capsule/" + segments.get(1), "", segments.get(1)))
          : Optional.empty();
    }
  },

  /** {@code swh:1:TYPE:HASH}, with qualifiers behind a semicolon. */
  SWHID {
    @Override
    Optional<RepositoryParts> read(List<String> segments) {
      String core = segments.get(0).split(";", 2)[0];
      return core.startsWith("swh:1:") ? Optional.of(code(core, "", core)) : Optional.empty();
    }
  };

  /** Pages of a repository that name a ref and a path. */
  private static final Set<String> TREES =
      Set.of("tree", "blob", "raw", "resolve", "src", "blame", "commit", "commits");

  /** Words of GitLab's older addresses that end the path of the project. */
  private static final Set<String> PROJECT_PAGES =
      Set.of(
          "-",
          "tree",
          "blob",
          "raw",
          "commits",
          "commit",
          "issues",
          "wikis",
          "merge_requests",
          "tags",
          "releases",
          "activity");

  /** GitHub's limit for the name of a user. */
  private static final int MAX_GITHUB_OWNER = 39;

  private static final int OSF_ID = 5;

  /** Reads the segments of a path, of which there is at least one. */
  abstract Optional<RepositoryParts> read(List<String> segments);

  private static RepositoryParts code(String path, String owner, String name) {
    return RepositoryParts.of(path, owner, name, LinkRole.CODE);
  }

  private static RepositoryParts data(String path, String name) {
    return RepositoryParts.of(path, "", name, LinkRole.DATASET);
  }

  private static Optional<RepositoryParts> ownerAndName(List<String> segments) {
    if (segments.size() < 2) {
      return Optional.empty();
    }
    String owner = segments.get(0);
    String name = RepositoryNames.withoutSuffix(segments.get(1));
    String plainOwner = owner.startsWith("~") ? owner.substring(1) : owner;
    return RepositoryNames.isName(plainOwner) && RepositoryNames.isName(name)
        ? Optional.of(code(owner + "/" + name, owner, name).at(behindTree(segments, 2)))
        : Optional.empty();
  }

  private static Optional<RepositoryParts> project(String prefix, List<String> segments, int name) {
    return segments.size() > name && RepositoryNames.isName(segments.get(name))
        ? Optional.of(code(prefix + tail(segments, name), "", segments.get(name)))
        : Optional.empty();
  }

  /** The name, with the owner before it on Launchpad. */
  private static String tail(List<String> segments, int name) {
    boolean owner = name > 0 && segments.get(name - 1).startsWith("~");
    return owner ? segments.get(name - 1) + "/" + segments.get(name) : segments.get(name);
  }

  private static Optional<RepositoryParts> typed(List<String> segments, LinkRole role) {
    return typed(segments.get(0) + "/", segments.subList(1, segments.size()), role);
  }

  /** A data set without an owner is one of the hub's first. */
  private static Optional<RepositoryParts> typed(
      String prefix, List<String> segments, LinkRole role) {
    boolean bare = segments.size() == 1 && role == LinkRole.DATASET && !prefix.isEmpty();
    if (segments.size() < 2 && !bare) {
      return Optional.empty();
    }
    String owner = bare ? "" : segments.get(0);
    String name = segments.get(bare ? 0 : 1);
    if (!bare && !RepositoryNames.isName(owner) || !RepositoryNames.isName(name)) {
      return Optional.empty();
    }
    String path = prefix + (bare ? name : owner + "/" + name);
    return Optional.of(
        RepositoryParts.of(path, owner, name, role).at(behindTree(segments, bare ? 1 : 2)));
  }

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
}
