package cn.zwgk.application.proceedings.web;

import cn.zwgk.application.proceedings.ProceedingKind;
import cn.zwgk.application.proceedings.ProceedingList;
import cn.zwgk.application.proceedings.ProceedingState;
import cn.zwgk.application.proceedings.Result;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** What the register is narrowed to, as query parameters. */
@ParameterObject
record ProceedingFilter(
        @Nullable String q,
        @Nullable Set<ProceedingKind> kind,
        @Nullable Set<ProceedingState> state,
        @Nullable Result result,
        @Nullable String office,
        @Nullable Boolean late,
        @Nullable UUID caseId,
        @Nullable LocalDate filedFrom,
        @Nullable LocalDate filedTo) {

    ProceedingList.Filter filter() {
        return new ProceedingList.Filter(q, kind, state, result, office, late, caseId, filedFrom, filedTo);
    }
}
