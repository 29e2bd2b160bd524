package cn.zwgk.interpretation.occasions.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.interpretation.occasions.Attendee;
import cn.zwgk.interpretation.occasions.OccasionId;
import cn.zwgk.interpretation.occasions.OccasionState;
import cn.zwgk.interpretation.occasions.PlanOccasion;
import cn.zwgk.interpretation.occasions.SeeAttendees;
import cn.zwgk.interpretation.occasions.SignUpState;
import cn.zwgk.interpretation.occasions.mail.MailReport;
import cn.zwgk.interpretation.occasions.mail.MailState;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 解读活动 at the desk: planning, reading, and who comes. */
@RestController
@RequestMapping(path = "/api/{version}/interpretation-events", version = "1")
class OccasionsController {

    private static final String ORGANISERS = "hasAnyRole('drafter', 'openness-office')";

    /** Why somebody's data has to be seen. */
    record RevealReason(
            @Size(max = 1000, message = "{material.reason.long}") @Nullable
            String reason) {}

    /**
     * Who comes.
     *
     * @param attendee masked; absent once it was erased
     * @param mailState what became of the last mail to this person; absent while nothing had to be told
     */
    record SignUpItem(
            UUID id,
            String number,
            SignUpState state,
            @Nullable Attendee attendee,
            Instant signedUpAt,
            @Nullable MailState mailState,
            @Nullable String mailStateName) {}

    private final PlanOccasion planOccasion;
    private final SeeAttendees attendees;
    private final MailReport mailReport;
    private final OccasionItems items;
    private final OccasionView view;
    private final Names names;

    OccasionsController(
            PlanOccasion planOccasion,
            SeeAttendees attendees,
            MailReport mailReport,
            OccasionItems items,
            OccasionView view,
            Names names) {
        this.planOccasion = planOccasion;
        this.attendees = attendees;
        this.mailReport = mailReport;
        this.names = names;
        this.items = items;
        this.view = view;
    }

    @GetMapping
    @StaffOnly
    Paged<OccasionItem> list(
            @RequestParam(required = false) @Nullable UUID documentId,
            @RequestParam(required = false) @Nullable OccasionState state,
            @RequestParam(required = false) @Nullable UUID material,
            @RequestParam(required = false) @Nullable Boolean coming,
            PageRequest page) {
        return items.list(new OccasionItems.Narrowing(documentId, state, material, false, coming), page);
    }

    @PostMapping
    @PreAuthorize(ORGANISERS)
    @Idempotent
    ResponseEntity<OccasionPage> plan(@Valid @RequestBody OccasionInput input, Actor planner) {
        OccasionId id = planOccasion
                .plan(new DocumentId(input.documentId()), input.toPlan(), planner)
                .id();
        OccasionPage page = view.of(id, planner);
        return ResponseEntity.created(URI.create("/api/v1/interpretation-events/" + id.value()))
                .eTag(ETags.of(page.version()))
                .body(page);
    }

    @GetMapping("/{id}")
    @StaffOnly
    ResponseEntity<OccasionPage> get(@PathVariable UUID id, Actor officer) {
        return tagged(view.of(new OccasionId(id), officer));
    }

    @PutMapping("/{id}")
    @PreAuthorize(ORGANISERS)
    ResponseEntity<OccasionPage> edit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody OccasionInput input,
            Actor planner) {
        OccasionId occasion = new OccasionId(id);
        planOccasion.edit(occasion, ifMatch, input.toPlan(), planner);
        return tagged(view.of(occasion, planner));
    }

    @GetMapping("/{id}/sign-ups")
    @PreAuthorize(ORGANISERS)
    List<SignUpItem> signUps(@PathVariable UUID id) {
        OccasionId occasion = new OccasionId(id);
        List<SeeAttendees.SignUpLine> lines = attendees.list(occasion);
        Map<UUID, MailState> told = mailReport.latest(occasion);
        return lines.stream().map(line -> item(line, told.get(line.id()))).toList();
    }

    private SignUpItem item(SeeAttendees.SignUpLine line, @Nullable MailState told) {
        return new SignUpItem(
                line.id(),
                line.number(),
                line.state(),
                line.attendee(),
                line.signedUpAt(),
                told,
                told == null ? null : names.of(told));
    }

    /** Shows one person's data; the history keeps who looked, and why. */
    @PostMapping("/{id}/sign-ups/{signUp}/acts/reveal")
    @PreAuthorize(ORGANISERS)
    Attendee reveal(
            @PathVariable UUID id, @PathVariable UUID signUp, @Valid @RequestBody RevealReason why, Actor officer) {
        return attendees.reveal(new OccasionId(id), signUp, why.reason(), officer);
    }

    static ResponseEntity<OccasionPage> tagged(OccasionPage page) {
        return ResponseEntity.ok().eTag(ETags.of(page.version())).body(page);
    }
}
