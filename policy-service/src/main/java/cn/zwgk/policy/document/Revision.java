package cn.zwgk.policy.document;

import java.time.LocalDate;

/**
 * 修订: makes a draft the next edition of a published document.
 *
 * @param of the published document, which keeps its id and its index number
 * @param changeNote what readers are told of the change
 * @param changedOn the day on which the information changed, from which its disclosure is due (《条例》第二十六条)
 */
public record Revision(DocumentId of, EditionNature nature, String changeNote, LocalDate changedOn) {}
