package cn.zwgk.interpretation.coverage.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.interpretation.coverage.Coverage;
import cn.zwgk.interpretation.coverage.Gaps;
import cn.zwgk.interpretation.coverage.ManyForms;
import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.interpretation.materials.FormName;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 多元解读缺口: documents that need more forms, by document and by office. */
@RestController
@RequestMapping(path = "/api/{version}/interpretation-gaps", version = "1")
@StaffOnly
class GapsController {

    /**
     * One document's forms.
     *
     * @param required how many forms it must have; 0 where many are not asked for
     * @param missing how many more it needs
     */
    record GapItem(
            UUID documentId,
            @Nullable String documentTitle,
            @Nullable String indexNumber,
            @Nullable String office,
            @Nullable Instant publishedAt,
            int required,
            int missing,
            List<FormName> published,
            List<FormName> underWay) {}

    private final Gaps gaps;
    private final ManyForms rule;
    private final GapSheet sheet;
    private final Names names;

    GapsController(Gaps gaps, ManyForms rule, GapSheet sheet, Names names) {
        this.gaps = gaps;
        this.rule = rule;
        this.sheet = sheet;
        this.names = names;
    }

    @GetMapping
    Paged<GapItem> list(@RequestParam(required = false) @Nullable String office, PageRequest page) {
        return gaps.list(office, page).map(this::item);
    }

    @GetMapping("/offices")
    List<Gaps.OfficeFigures> byOffice() {
        return gaps.byOffice();
    }

    @GetMapping("/export.{format}")
    ResponseEntity<StreamingResponseBody> export(
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String sort) {
        SheetFormat chosen = SheetFormat.of(format).orElseThrow(() -> Refused.notFound("sheet-format-unknown"));
        PageRequest order = new PageRequest(0, 1, sort);
        // A wrong order is refused before anything is sent.
        gaps.list(office, order);
        return chosen.download(sheet.name()).body(out -> sheet.write(chosen, office, order, out));
    }

    /** Whether this document needs more forms; nothing is required of a draft or of a document that needs no interpretation. */
    @GetMapping("/{documentId}")
    GapItem of(@PathVariable UUID documentId) {
        return gaps.of(documentId)
                .map(this::item)
                .orElseGet(() -> new GapItem(documentId, null, null, null, null, 0, 0, List.of(), List.of()));
    }

    private GapItem item(Coverage coverage) {
        return new GapItem(
                coverage.documentId(),
                coverage.title(),
                coverage.indexNumber(),
                coverage.office(),
                coverage.publishedAt(),
                rule.atLeast(),
                Math.max(0, rule.atLeast() - coverage.published().size()),
                named(coverage.published()),
                named(coverage.underWay()));
    }

    private List<FormName> named(List<Form> forms) {
        return forms.stream().map(form -> new FormName(form, names.of(form))).toList();
    }
}
