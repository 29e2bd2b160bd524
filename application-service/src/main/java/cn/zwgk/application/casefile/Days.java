package cn.zwgk.application.casefile;

import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the days and words of a form, so that everything is told at once. */
final class Days {

    private final Situation situation;
    private final List<Refusal> grounds = new ArrayList<>();

    private Days(Situation situation) {
        this.situation = situation;
    }

    /** An act counts for a day between receipt and today. */
    static Days of(Situation situation) {
        return new Days(situation)
                .not(situation.on().isAfter(situation.context().today()), "on", "day-in-future")
                .not(situation.on().isBefore(situation.receivedOn()), "on", "day-before-receipt");
    }

    Days not(boolean wrong, String field, String code, Object... arguments) {
        if (wrong) {
            grounds.add(Refusal.onField(field, code, arguments));
        }
        return this;
    }

    /** An answer does not come before the question. */
    Days notBefore(LocalDate asked) {
        return not(situation.on().isBefore(asked), "on", "day-before-question", asked);
    }

    /** @param except a code that does not stand against this act */
    void requireUnless(boolean excepted, String except) {
        grounds.removeIf(ground -> excepted && ground.code().equals(except));
        require();
    }

    /** @throws Refused 422 with everything that was found */
    void require() {
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }
}
