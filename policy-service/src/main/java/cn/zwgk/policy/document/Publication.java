package cn.zwgk.policy.document;

import java.time.Instant;

/** That a document was published, under which number, when and by whom. */
public record Publication(String indexNumber, Instant publishedAt, Person by) {}
