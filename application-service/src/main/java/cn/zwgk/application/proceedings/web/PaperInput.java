package cn.zwgk.application.proceedings.web;

import cn.zwgk.application.proceedings.PaperEntry;
import cn.zwgk.application.proceedings.PaperEntry.PaperType;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document for the list of a proceeding. */
record PaperInput(
        @NotNull(message = "{proceeding.paper-kind-missing}")
        PaperType kind,

        @NotBlank(message = "{proceeding.paper-title-missing}") @Size(max = 200, message = "{proceeding.text-too-long}")
        String title,

        @Nullable @Size(max = 200, message = "{proceeding.text-too-long}")
        String number,

        @NotNull(message = "{proceeding.paper-date-missing}")
        LocalDate dated,

        @NotNull(message = "{proceeding.paper-direction-missing}")
        Boolean incoming) {

    PaperEntry entry(Actor actor, Instant at) {
        return new PaperEntry(Ids.next(), kind, title.strip(), number, dated, incoming, actor.name(), at);
    }
}
