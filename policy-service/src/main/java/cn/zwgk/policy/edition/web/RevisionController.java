package cn.zwgk.policy.edition.web;

import cn.zwgk.policy.document.DeskSight;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.EditionNature;
import cn.zwgk.policy.document.Revision;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.edition.BeginEdition;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the draft of an edition changes, in words for readers. */
@RestController
@RequestMapping(path = "/api/{version}/drafts/{id}/revision", version = "1")
@Tag(name = "起草与审核")
class RevisionController {

    /** 变更说明. */
    record RevisionInput(
            @NotNull(message = "{disclosure.nature-missing}")
            EditionNature nature,

            @NotBlank(message = "{disclosure.change-note-missing}") @Size(max = 1000, message = "{draft.text-too-long}")
            String changeNote,

            @NotNull(message = "{disclosure.changed-on-missing}")
            LocalDate changedOn) {}

    private final Documents documents;
    private final BeginEdition editions;

    RevisionController(Documents documents, BeginEdition editions) {
        this.documents = documents;
        this.editions = editions;
    }

    @PutMapping
    @PreAuthorize(Roles.MAY_DRAFT)
    @Operation(summary = "修改变更说明", description = "须带 If-Match。变更说明随新版本公开。")
    ResponseEntity<Revision> describe(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid RevisionInput input,
            Actor actor) {
        Document draft = DeskSight.require(documents.get(new DocumentId(id)), actor);
        ETags.require(ifMatch, draft.version());
        editions.describe(draft, input.nature(), input.changeNote(), input.changedOn(), actor);
        return ResponseEntity.ok()
                .eTag(ETags.of(draft.version()))
                .body(draft.revision().orElseThrow());
    }
}
