package cn.zwgk.interpretation.forms.web;

import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.interpretation.forms.FormRule;
import cn.zwgk.interpretation.forms.FormRules;
import cn.zwgk.interpretation.forms.FormSheet;
import cn.zwgk.interpretation.forms.KeepFormSheet;
import cn.zwgk.interpretation.forms.Presentation;
import cn.zwgk.interpretation.forms.Presentations;
import cn.zwgk.interpretation.materials.Interpretation;
import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.interpretation.materials.Interpretations;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The form of material at the desk: what it needs, what it says, how it will look. */
@RestController
@RequestMapping(path = "/api/{version}/interpretation-materials", version = "1")
class FormSheetController {

    /** What the form says beside the text. */
    record SheetInput(
            @Size(max = 100, message = "{form.author.long}") @Nullable
            String author,

            @Size(max = 100, message = "{form.post.long}") @Nullable
            String post,

            @Size(max = 200, message = "{form.institution.long}") @Nullable
            String institution,

            @Size(max = 200, message = "{form.source.long}") @Nullable
            String source,

            @Size(max = 1000, message = "{form.link.long}") @Nullable
            String link,

            @Size(max = 200_000, message = "{form.transcript.long}") @Nullable
            String transcript) {

        FormSheet toSheet() {
            return new FormSheet(
                    stripped(author),
                    stripped(post),
                    stripped(institution),
                    stripped(source),
                    stripped(link),
                    stripped(transcript));
        }

        private static @Nullable String stripped(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /** The forms, and where linked works may lie. */
    record FormsPage(List<FormRule> items, List<String> linkHosts) {}

    private final FormRules rules;
    private final KeepFormSheet keepFormSheet;
    private final Interpretations interpretations;
    private final Presentations presentations;

    FormSheetController(
            FormRules rules,
            KeepFormSheet keepFormSheet,
            Interpretations interpretations,
            Presentations presentations) {
        this.rules = rules;
        this.keepFormSheet = keepFormSheet;
        this.interpretations = interpretations;
        this.presentations = presentations;
    }

    @GetMapping("/forms")
    @StaffOnly
    FormsPage forms() {
        return new FormsPage(rules.all(), rules.linkHosts());
    }

    @GetMapping("/{id}/presentation")
    @StaffOnly
    ResponseEntity<Presentation> presentation(@PathVariable UUID id) {
        return tagged(new InterpretationId(id));
    }

    @PutMapping("/{id}/form")
    @PreAuthorize("hasRole('drafter')")
    ResponseEntity<Presentation> keep(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SheetInput input,
            Actor drafter) {
        InterpretationId material = new InterpretationId(id);
        keepFormSheet.keep(material, ifMatch, input.toSheet(), drafter);
        return tagged(material);
    }

    private ResponseEntity<Presentation> tagged(InterpretationId id) {
        Interpretation material = interpretations.get(id);
        String folder = "/api/v1/interpretation-materials/" + id.value() + "/files";
        return ResponseEntity.ok().eTag(ETags.of(material.version())).body(presentations.of(material, folder));
    }
}
