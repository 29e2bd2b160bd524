package cn.zwgk.application.clock;

import cn.zwgk.application.law.Article;
import java.time.LocalDate;

/**
 * One entry of a clock's ledger. What is asked of others is a matter: its stop and what ends it carry the same name, so that
 * several can be open at a time and the clock stands still while any is.
 */
public sealed interface ClockEntry {

    /** The day in China for which the act counts. */
    LocalDate on();

    Article ground();

    /** Who did it, by name, for the history. */
    String by();

    /** The same entry for another day. */
    ClockEntry movedTo(LocalDate day);

    /** The period begins; the day itself does not count (Civil Code, Article 201). */
    record Started(LocalDate on, int workingDays, Article ground, String by) implements ClockEntry {
        @Override
        public Started movedTo(LocalDate day) {
            return new Started(day, workingDays, ground, by);
        }
    }

    /** Something is asked of others. The day itself is used, the days after it are not counted (Article 33). */
    record Stopped(LocalDate on, String matter, Article ground, String by) implements ClockEntry {
        @Override
        public Stopped movedTo(LocalDate day) {
            return new Stopped(day, matter, ground, by);
        }
    }

    /** The answer is there. The day itself is not counted, the next one is, unless another matter is open. */
    record Resumed(LocalDate on, String matter, Article ground, String by) implements ClockEntry {
        @Override
        public Resumed movedTo(LocalDate day) {
            return new Resumed(day, matter, ground, by);
        }
    }

    /**
     * The period starts anew: a correction was received (Article 30) or a fee paid (国办函〔2020〕109号). Days counted, extensions and
     * later dates of the period before are gone.
     */
    record Restarted(LocalDate on, String matter, Article ground, String by) implements ClockEntry {
        @Override
        public Restarted movedTo(LocalDate day) {
            return new Restarted(day, matter, ground, by);
        }
    }

    /** The period becomes longer, with the consent of the head of the openness office (Article 33). */
    record Extended(LocalDate on, int workingDays, Article ground, String by) implements ClockEntry {
        @Override
        public Extended movedTo(LocalDate day) {
            return new Extended(day, workingDays, ground, by);
        }
    }

    /** A reasonable later date for an excessive application, told to the applicant (Article 35). */
    record Deferred(LocalDate on, LocalDate until, Article ground, String by) implements ClockEntry {
        @Override
        public Deferred movedTo(LocalDate day) {
            return new Deferred(day, until, ground, by);
        }
    }

    /** The entry that this one supersedes should never have been made. */
    record Voided(LocalDate on, Article ground, String by) implements ClockEntry {
        @Override
        public Voided movedTo(LocalDate day) {
            return new Voided(day, ground, by);
        }
    }
}
