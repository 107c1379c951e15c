package io.github.paperlistings.spi;

import java.math.BigDecimal;
import java.util.OptionalLong;

/**
 * Reads counts as pages abbreviate them: {@code 182}, {@code 3.29k}, {@code 110K}, {@code 1.2M}.
 */
public final class AbbreviatedCount {

  private static final int MAX_LENGTH = 12;

  private AbbreviatedCount() {}

  /**
   * Reads a count; grouping commas are allowed ({@code 1,234}).
   *
   * @return the count, or empty where the text is none
   */
  public static OptionalLong parse(String text) {
    String count = text.strip();
    if (count.isEmpty() || count.length() > MAX_LENGTH) {
      return OptionalLong.empty();
    }
    long unit = unit(count.charAt(count.length() - 1));
    String number = unit == 1 ? count : count.substring(0, count.length() - 1);
    return isNumber(number)
        ? OptionalLong.of(
            new BigDecimal(number.replace(",", "")).multiply(BigDecimal.valueOf(unit)).longValue())
        : OptionalLong.empty();
  }

  private static long unit(char suffix) {
    return switch (suffix) {
      case 'k', 'K' -> 1_000;
      case 'm', 'M' -> 1_000_000;
      default -> 1;
    };
  }

  private static boolean isNumber(String text) {
    boolean digitsAndMarks =
        text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',');
    return digitsAndMarks
        && !text.isEmpty()
        && Character.isDigit(text.charAt(0))
        && Character.isDigit(text.charAt(text.length() - 1))
        && text.indexOf('.') == text.lastIndexOf('.');
  }
}
