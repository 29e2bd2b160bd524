package cn.zwgk.application.proceedings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a step in a proceeding makes. It stays in this service: no other has to do with it. */
sealed interface ProceedingFact {

    /** Our answer and evidence are in. */
    record Answered(LocalDate on) implements ProceedingFact {}

    /** It was ruled. */
    record Concluded(LocalDate on, Result result) implements ProceedingFact {}

    /** What the ruling obliges us to is done, or there was nothing to do. */
    record Fulfilled(@Nullable LocalDate on) implements ProceedingFact {}

    /** One side appealed. */
    record Appealed(LocalDate on) implements ProceedingFact {}

    /** It was registered by mistake. */
    record StruckOut(String reason) implements ProceedingFact {}
}
