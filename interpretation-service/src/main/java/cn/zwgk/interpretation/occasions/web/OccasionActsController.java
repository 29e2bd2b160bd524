package cn.zwgk.interpretation.occasions.web;

import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.interpretation.occasions.OccasionId;
import cn.zwgk.interpretation.occasions.RunOccasion;
import cn.zwgk.web.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts of the transition table of occasions; who may take which is the table's to say. */
@RestController
@RequestMapping(path = "/api/{version}/interpretation-events/{id}/acts", version = "1")
@StaffOnly
class OccasionActsController {

    /** Where and when it takes place now, and why. */
    record MoveInput(
            @NotNull(message = "{occasion.starts.missing}") Instant startsAt,
            @NotNull(message = "{occasion.ends.missing}") Instant endsAt,

            @NotBlank(message = "{occasion.place.missing}") @Size(max = 200, message = "{occasion.place.long}")
            String place,

            @Nullable Instant signUpUntil,

            @Size(max = 1000, message = "{material.reason.long}") @Nullable
            String reason) {}

    /** Why it does not take place. */
    record CancelReason(
            @Size(max = 1000, message = "{material.reason.long}") @Nullable
            String reason) {}

    /** How it was. */
    record HoldInput(
            @NotNull(message = "{occasion.attendance.missing}")
            @Min(value = 0, message = "{occasion.attendance.wrong}")
            @Max(value = 1_000_000, message = "{occasion.attendance.wrong}")
            Integer attendance,

            @Size(max = 200_000, message = "{occasion.record.long}") @Nullable
            String record) {}

    /** The interpretation that came out of it. */
    record TiedMaterial(
            @NotNull(message = "{occasion.material.missing}")
            UUID materialId) {}

    private final RunOccasion run;
    private final OccasionView view;

    OccasionActsController(RunOccasion run, OccasionView view) {
        this.run = run;
        this.view = view;
    }

    @PostMapping("/announce")
    ResponseEntity<OccasionPage> announce(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor officer) {
        OccasionId occasion = new OccasionId(id);
        run.announce(occasion, ifMatch, officer);
        return OccasionsController.tagged(view.of(occasion, officer));
    }

    @PostMapping("/move")
    ResponseEntity<OccasionPage> move(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody MoveInput to,
            Actor officer) {
        OccasionId occasion = new OccasionId(id);
        run.move(
                occasion,
                ifMatch,
                new RunOccasion.Moved(to.startsAt(), to.endsAt(), to.place().strip(), to.signUpUntil(), to.reason()),
                officer);
        return OccasionsController.tagged(view.of(occasion, officer));
    }

    @PostMapping("/cancel")
    ResponseEntity<OccasionPage> cancel(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody CancelReason why,
            Actor officer) {
        OccasionId occasion = new OccasionId(id);
        run.cancel(occasion, ifMatch, why.reason(), officer);
        return OccasionsController.tagged(view.of(occasion, officer));
    }

    @PostMapping("/hold")
    ResponseEntity<OccasionPage> hold(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody HoldInput how,
            Actor officer) {
        OccasionId occasion = new OccasionId(id);
        run.hold(occasion, ifMatch, how.attendance(), how.record(), officer);
        return OccasionsController.tagged(view.of(occasion, officer));
    }

    /** Ties the material that came out of it; no step of the table. */
    @PostMapping("/tie-material")
    @PreAuthorize("hasAnyRole('drafter', 'openness-office')")
    ResponseEntity<OccasionPage> tie(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody TiedMaterial outcome,
            Actor drafter) {
        OccasionId occasion = new OccasionId(id);
        run.bear(occasion, ifMatch, new InterpretationId(outcome.materialId()), drafter);
        return OccasionsController.tagged(view.of(occasion, drafter));
    }
}
