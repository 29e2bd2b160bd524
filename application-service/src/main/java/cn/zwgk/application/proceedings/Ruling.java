package cn.zwgk.application.proceedings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a proceeding was decided.
 *
 * @param number of the decision or judgment
 * @param dueOn until when what it obliges us to has to be done, if it says so
 * @param note what exactly
 */
public record Ruling(
        Result result,
        LocalDate on,
        @Nullable String number,
        Consequence consequence,
        @Nullable LocalDate dueOn,
        @Nullable String note) {}
