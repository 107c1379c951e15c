package io.github.paperlistings.link.find;

import io.github.paperlistings.link.address.WebAddress;
import java.util.List;

/**
 * A link as it stands in a text.
 *
 * @param start its first character
 * @param end the index behind its last character
 * @param address the address after repairs, not yet canonical
 * @param repairs what was mended
 */
public record LinkSpan(int start, int end, WebAddress address, List<String> repairs) {}
