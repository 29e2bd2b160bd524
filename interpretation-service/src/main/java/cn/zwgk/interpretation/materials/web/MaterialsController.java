package cn.zwgk.interpretation.materials.web;

import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.interpretation.materials.DraftMaterial;
import cn.zwgk.interpretation.materials.EditMaterial;
import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.interpretation.materials.MaterialState;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import jakarta.validation.Valid;
import java.net.URI;
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

/** 解读材料: drafting and reading. */
@RestController
@RequestMapping(path = "/api/{version}/interpretation-materials", version = "1")
class MaterialsController {

    private final DraftMaterial draftMaterial;
    private final EditMaterial editMaterial;
    private final MaterialItems items;
    private final MaterialView view;

    MaterialsController(
            DraftMaterial draftMaterial, EditMaterial editMaterial, MaterialItems items, MaterialView view) {
        this.draftMaterial = draftMaterial;
        this.editMaterial = editMaterial;
        this.items = items;
        this.view = view;
    }

    @GetMapping
    @StaffOnly
    Paged<MaterialItem> list(
            @RequestParam(required = false) @Nullable UUID documentId,
            @RequestParam(required = false) @Nullable MaterialState state,
            PageRequest page) {
        return items.list(documentId, state, page);
    }

    @PostMapping
    @PreAuthorize("hasRole('drafter')")
    @Idempotent
    ResponseEntity<MaterialPage> draft(@Valid @RequestBody MaterialInput input, Actor drafter) {
        InterpretationId id = draftMaterial
                .draft(new DocumentId(input.documentId()), input.toContent(), drafter)
                .id();
        MaterialPage page = view.of(id, drafter);
        return ResponseEntity.created(URI.create("/api/v1/interpretation-materials/" + id.value()))
                .eTag(ETags.of(page.version()))
                .body(page);
    }

    @GetMapping("/{id}")
    @StaffOnly
    ResponseEntity<MaterialPage> get(@PathVariable UUID id, Actor officer) {
        return tagged(view.of(new InterpretationId(id), officer));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasRole('drafter')")
    ResponseEntity<MaterialPage> edit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody MaterialInput input,
            Actor drafter) {
        InterpretationId material = new InterpretationId(id);
        editMaterial.edit(material, ifMatch, input.toContent(), drafter);
        return tagged(view.of(material, drafter));
    }

    static ResponseEntity<MaterialPage> tagged(MaterialPage page) {
        return ResponseEntity.ok().eTag(ETags.of(page.version())).body(page);
    }
}
