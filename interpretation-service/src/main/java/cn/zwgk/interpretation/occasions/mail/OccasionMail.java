package cn.zwgk.interpretation.occasions.mail;

import cn.zwgk.interpretation.occasions.OccasionId;
import java.util.UUID;

/**
 * A mail to one person about one change.
 *
 * @param notice which notice of the occasion it tells of, from 0; -1 for a place that was given
 * @param attempts made so far
 */
record OccasionMail(UUID id, OccasionId occasion, UUID signUp, MailKind kind, int notice, int attempts) {}
