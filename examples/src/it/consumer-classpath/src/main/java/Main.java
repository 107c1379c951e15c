import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.PaperListings;
import java.nio.file.Path;

public class Main {
  public static void main(String[] args) throws Exception {
    for (Paper paper : PaperListings.parse(Path.of("papers.html")).papers()) {
      System.out.println(paper.title());
      paper.codeRepositories().forEach(code -> System.out.println("  " + code.role().label() + ": " + code.url()));
    }
  }
}
