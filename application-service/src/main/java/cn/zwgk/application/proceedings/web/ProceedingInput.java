package cn.zwgk.application.proceedings.web;

import static java.util.Objects.requireNonNullElse;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.proceedings.ClaimantRole;
import cn.zwgk.application.proceedings.ProceedingKind;
import cn.zwgk.application.proceedings.Registration;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is registered of a proceeding. */
record ProceedingInput(
        @NotNull(message = "{proceeding.kind-missing}") ProceedingKind kind,

        @NotNull(message = "{proceeding.case-missing}") UUID caseId,

        @Nullable UUID reviewId,

        @NotBlank(message = "{proceeding.body-missing}")
        @Size(max = 200, message = "{proceeding.text-too-long}")
        @Schema(example = "明州市人民政府")
        String body,

        @Nullable @Size(max = 200, message = "{proceeding.text-too-long}") @Schema(example = "明政复〔2026〕12号")
        String bodyNumber,

        @NotBlank(message = "{proceeding.claimant-missing}") @Size(max = 200, message = "{proceeding.text-too-long}")
        String claimant,

        @NotNull(message = "{proceeding.claimant-role-missing}")
        ClaimantRole claimantRole,

        @NotBlank(message = "{proceeding.claim-missing}") @Size(max = 2000, message = "{proceeding.text-too-long}")
        String claim,

        @Nullable Boolean simpleProcedure,

        @NotNull(message = "{proceeding.filed-missing}") LocalDate filedOn,

        @NotNull(message = "{proceeding.copy-missing}") LocalDate copyReceivedOn,

        @NotBlank(message = "{proceeding.office-missing}") @Size(max = 100, message = "{proceeding.text-too-long}")
        String office,

        @NotBlank(message = "{proceeding.handler-missing}") @Size(max = 100, message = "{proceeding.text-too-long}")
        String handler,

        @Nullable @Size(max = 500, message = "{proceeding.text-too-long}")
        String agents) {

    Registration registration() {
        return new Registration(
                kind,
                new CaseId(caseId),
                reviewId,
                body.strip(),
                bodyNumber == null || bodyNumber.isBlank() ? null : bodyNumber.strip(),
                claimant.strip(),
                claimantRole,
                claim.strip(),
                Boolean.TRUE.equals(simpleProcedure),
                filedOn,
                copyReceivedOn,
                office.strip(),
                handler.strip(),
                requireNonNullElse(agents, "").strip());
    }
}
