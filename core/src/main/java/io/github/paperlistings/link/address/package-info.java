/** Web addresses: their parts, their normal form, and the one form in which each is written. */
package io.github.paperlistings.link.address;
