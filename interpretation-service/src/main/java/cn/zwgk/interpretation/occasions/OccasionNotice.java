package cn.zwgk.interpretation.occasions;

import java.time.Instant;
import org.springframework.data.relational.core.mapping.Table;

/**
 * 变更公告: what the page tells of a change after the announcement.
 *
 * @param act moved or cancelled
 * @param wasAt when it was to begin before
 * @param wasPlace where it was to be before
 */
@Table("interpretation_occasion_notice")
public record OccasionNotice(Instant at, OccasionAction act, String reason, Instant wasAt, String wasPlace) {}
