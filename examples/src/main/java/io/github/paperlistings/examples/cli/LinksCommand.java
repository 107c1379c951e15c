package io.github.paperlistings.examples.cli;

import io.github.paperlistings.link.CodeRepository;
import io.github.paperlistings.link.Link;
import io.github.paperlistings.link.LinkExtractor;
import io.github.paperlistings.link.LinkRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code links}: the links of texts. */
@Command(
    name = "links",
    mixinStandardHelpOptions = true,
    description = "Prints the links of the text on standard input: start:end, role, address.")
final class LinksCommand implements Callable<Integer> {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Option(
      names = "--jsonl",
      description = "Read objects with id and abstract, one a line; print objects too.")
  private boolean jsonl;

  @Override
  public Integer call() throws IOException {
    if (jsonl) {
      Lines.answer(LinksCommand::answer);
    } else {
      LinkExtractor.standard()
          .extract(Lines.all())
          .forEach(
              link ->
                  System.out.println(span(link) + "\t" + link.role().label() + "\t" + link.url()));
    }
    return ExitCode.OK;
  }

  private static String span(Link link) {
    return link.start().orElseThrow() + ":" + link.end().orElseThrow();
  }

  private static String answer(String line) {
    JsonNode object = JSON.readTree(line);
    List<Map<String, Object>> links = new ArrayList<>();
    for (Link link : LinkExtractor.standard().extract(object.path("abstract").asString(""))) {
      links.add(fields(link));
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", object.path("id"));
    answer.put("links", links);
    return JSON.writeValueAsString(answer);
  }

  private static Map<String, Object> fields(Link link) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("start", link.start().orElseThrow());
    fields.put("end", link.end().orElseThrow());
    fields.put("url", link.url());
    fields.put("role", link.role().label());
    fields.put("roles", link.roles().stream().map(LinkRole::label).toList());
    fields.put("status", link.status().label());
    CodeRepository.parse(link.url())
        .ifPresent(repository -> fields.put("repository", repository.url()));
    link.own().ifPresent(own -> fields.put("own", own));
    return fields;
  }
}
