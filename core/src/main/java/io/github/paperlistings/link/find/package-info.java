/** Finds where links stand in a text, and mends what copying and typesetting broke in them. */
package io.github.paperlistings.link.find;
