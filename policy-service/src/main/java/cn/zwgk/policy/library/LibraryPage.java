package cn.zwgk.policy.library;

import java.util.List;

/** One page of the public list with its facets. */
public record LibraryPage(List<DocumentEntry> items, int page, int size, long total, Facets facets) {}
