package cn.zwgk.application.clock;

import cn.zwgk.application.law.Article;
import java.time.LocalDate;

/** One line of a clock's ledger. Lines are added and never changed. */
public sealed interface ClockEntry {

    /** The day in China for which the act counts. */
    LocalDate on();

    Article ground();

    /** Who did it, by name, for the history. */
    String by();

    /** The period begins; the day itself does not count (Civil Code, Article 201). */
    record Started(LocalDate on, int workingDays, Article ground, String by) implements ClockEntry {}

    /** Something is asked of others. The day itself is used, the days after it are not counted (Article 33). */
    record Stopped(LocalDate on, Article ground, String by) implements ClockEntry {}

    /** The answer is there. The day itself is not counted, the next one is. */
    record Resumed(LocalDate on, Article ground, String by) implements ClockEntry {}

    /** The period starts anew: a correction was received (Article 30) or a fee paid (Article 42). */
    record Restarted(LocalDate on, Article ground, String by) implements ClockEntry {}

    /** The period becomes longer, with the consent of the head of the openness office (Article 33). */
    record Extended(LocalDate on, int workingDays, Article ground, String by) implements ClockEntry {}
}
