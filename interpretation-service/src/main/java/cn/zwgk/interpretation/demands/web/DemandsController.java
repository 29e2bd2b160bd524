package cn.zwgk.interpretation.demands.web;

import cn.zwgk.interpretation.demands.DemandSource;
import cn.zwgk.interpretation.demands.HandedIn;
import cn.zwgk.interpretation.demands.HandedInRules;
import cn.zwgk.interpretation.demands.ImportDemands;
import cn.zwgk.interpretation.demands.TakeDemand;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 解读需求: handed in by the hotline's and the halls' systems or by hand, and read by the offices. */
@RestController
@RequestMapping(path = "/api/{version}/interpretation-demands", version = "1")
class DemandsController {

    private static final String READERS =
            "hasAnyRole('drafter', 'first-reviewer', 'second-reviewer', 'final-reviewer', "
                    + "'openness-office', 'interaction-officer', 'bureau-leader')";
    private static final String BY_HAND = "hasAnyRole('drafter', 'openness-office', 'interaction-officer')";

    /** A demand that was taken. */
    record TakenDemand(UUID id, boolean masked) {}

    private final TakeDemand taking;
    private final ImportDemands imports;
    private final HandedInRules rules;
    private final DemandRows rows;
    private final DemandView view;
    private final DemandSheet sheet;

    DemandsController(
            TakeDemand taking,
            ImportDemands imports,
            HandedInRules rules,
            DemandRows rows,
            DemandView view,
            DemandSheet sheet) {
        this.taking = taking;
        this.imports = imports;
        this.rules = rules;
        this.rows = rows;
        this.view = view;
        this.sheet = sheet;
    }

    @GetMapping
    @PreAuthorize(READERS)
    Paged<DemandView.DemandItem> list(DemandFilter filter, PageRequest page) {
        return rows.list(filter, page).map(view::item);
    }

    /** By document and topic, what is most unanswered first. */
    @GetMapping("/groups")
    @PreAuthorize(READERS)
    Paged<DemandView.GroupItem> groups(DemandFilter filter, PageRequest page) {
        List<DemandRows.MonthCount> months = rows.byMonth(filter);
        return rows.groups(filter, page).map(group -> view.group(group, months));
    }

    @GetMapping("/export.{format}")
    @PreAuthorize(READERS)
    ResponseEntity<StreamingResponseBody> export(
            @PathVariable String format, DemandFilter filter, @RequestParam(required = false) @Nullable String sort) {
        SheetFormat chosen = SheetFormat.of(format).orElseThrow(() -> Refused.notFound("sheet-format-unknown"));
        String orderBy = rows.order(new PageRequest(0, 1, sort));
        return chosen.download(sheet.name()).body(out -> sheet.write(chosen, filter, orderBy, out));
    }

    /** By hand. Personal data in the words is refused. */
    @PostMapping
    @PreAuthorize(BY_HAND)
    ResponseEntity<TakenDemand> takeDown(@RequestBody HandedIn handedIn, Actor officer) {
        return taken(handedIn, false, TakeDemand.Privacy.REFUSE, officer);
    }

    /** From another system; the same number once more is the same demand. Personal data in the words is masked. */
    @PostMapping("/handed-in")
    @PreAuthorize("hasRole('system')")
    ResponseEntity<TakenDemand> handIn(@RequestBody HandedIn handedIn, Actor system) {
        return taken(handedIn, true, TakeDemand.Privacy.MASK, system);
    }

    /** For the system that handed it in: whether it is answered, and how. */
    @GetMapping("/handed-in")
    @PreAuthorize("hasRole('system')")
    DemandView.DemandStatus status(@RequestParam DemandSource source, @RequestParam String externalId, Actor system) {
        return rows.handedInBy(system.id(), source, externalId)
                .map(view::status)
                .orElseThrow(() -> Refused.notFound("demand-not-found"));
    }

    /** A table, XLSX or CSV: all of its lines or none. */
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize(BY_HAND)
    ImportDemands.Imported importTable(@RequestParam MultipartFile file, Actor officer) throws IOException {
        return imports.take(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes(), officer);
    }

    private ResponseEntity<TakenDemand> taken(
            HandedIn handedIn, boolean bySystem, TakeDemand.Privacy privacy, Actor by) {
        List<Refusal> grounds = rules.groundsAgainst(handedIn, bySystem);
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        TakeDemand.Taken taken = taking.take(rules.asked(handedIn, by, bySystem), privacy, by);
        return ResponseEntity.status(taken.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new TakenDemand(taken.id(), taken.masked()));
    }
}
