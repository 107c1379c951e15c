package io.github.paperlistings.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PageHeadTest {

  @Test
  void aHeadIsOpenUntilItsEndOrTheBody() {
    assertTrue(PageHead.isOpen("<!doctype html><HEAD><script>let a = b < c;"));
    assertFalse(PageHead.isOpen("<html><head><title>T</title></HEAD>"));
    assertFalse(PageHead.isOpen("<html><head><title>T</title><body class='a'>"));
    assertFalse(PageHead.isOpen("<rss><channel>"));
    assertFalse(PageHead.isOpen(""));
  }

  @Test
  void theBodyIsCutAndNotTheHead() {
    assertEquals("<head>a</head>", PageHead.withStartOfBody("<head>a</head><p>b", 7));
    assertEquals("<head>a</head><p>b", PageHead.withStartOfBody("<head>a</head><p>b", 99));
    assertEquals("<head>abc", PageHead.withStartOfBody("<head>abc", 2));
  }
}
