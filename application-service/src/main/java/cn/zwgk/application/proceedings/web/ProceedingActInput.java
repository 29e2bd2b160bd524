package cn.zwgk.application.proceedings.web;

import cn.zwgk.application.proceedings.Consequence;
import cn.zwgk.application.proceedings.Result;
import cn.zwgk.application.proceedings.Ruling;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an act needs; each takes of it what is its own. */
record ProceedingActInput(
        @Nullable LocalDate on,
        @Nullable Result result,
        @Nullable Consequence consequence,
        @Nullable LocalDate dueOn,

        @Nullable @Size(max = 200, message = "{proceeding.text-too-long}")
        String number,

        @Nullable @Size(max = 1000, message = "{proceeding.text-too-long}")
        String note,

        @Nullable @Size(max = 1000, message = "{proceeding.text-too-long}")
        String reason) {

    static final ProceedingActInput NOTHING = new ProceedingActInput(null, null, null, null, null, null, null);

    LocalDate day() {
        if (on == null) {
            throw Refused.invalid(List.of(Refusal.onField("on", "proceeding-day-missing")));
        }
        return on;
    }

    Ruling ruling() {
        List<Refusal> missing = new ArrayList<>();
        if (on == null) {
            missing.add(Refusal.onField("on", "proceeding-day-missing"));
        }
        if (result == null) {
            missing.add(Refusal.onField("result", "proceeding-result-missing"));
        }
        if (consequence == null) {
            missing.add(Refusal.onField("consequence", "proceeding-consequence-missing"));
        }
        if (on == null || result == null || consequence == null) {
            throw Refused.invalid(missing);
        }
        return new Ruling(result, on, number, consequence, dueOn, note);
    }
}
