package cn.zwgk.application.report;

import java.time.Instant;

/**
 * A report as it was approved.
 *
 * @param figures all figures, as JSON
 * @param checksum SHA-256 over figures, page and the list of what was counted, in hexadecimal
 */
public record FrozenReport(int year, String figures, String html, String checksum, Instant frozenAt) {}
