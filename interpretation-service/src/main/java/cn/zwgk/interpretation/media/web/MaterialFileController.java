package cn.zwgk.interpretation.media.web;

import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.interpretation.materials.Interpretations;
import cn.zwgk.interpretation.media.ChangeFiles;
import cn.zwgk.interpretation.media.FileEntry;
import cn.zwgk.interpretation.media.FileRole;
import cn.zwgk.interpretation.media.MaterialFile;
import cn.zwgk.interpretation.media.MaterialFiles;
import cn.zwgk.interpretation.media.MediaAnswer;
import cn.zwgk.interpretation.media.MediaIntake;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of material, for the desk. Each change answers with the new version of the draft as its tag. */
@RestController
@RequestMapping(path = "/api/{version}/interpretation-materials/{id}/files", version = "1")
class MaterialFileController {

    private static final String DRAFTER = "hasRole('drafter')";

    /** What a picture shows. */
    record PictureWords(
            @Size(max = 2000, message = "{file.text.long}") @Nullable
            String textInstead) {}

    /** The pictures, first to last. */
    record PictureOrder(@NotNull @Size(max = 100) List<UUID> files) {}

    private final Interpretations interpretations;
    private final MediaIntake intake;
    private final ChangeFiles changing;
    private final MaterialFiles files;
    private final MediaAnswer answer;

    MaterialFileController(
            Interpretations interpretations,
            MediaIntake intake,
            ChangeFiles changing,
            MaterialFiles files,
            MediaAnswer answer) {
        this.interpretations = interpretations;
        this.intake = intake;
        this.changing = changing;
        this.files = files;
        this.answer = answer;
    }

    @GetMapping
    @StaffOnly
    ResponseEntity<List<FileEntry>> list(@PathVariable UUID id) {
        return tagged(new InterpretationId(id));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize(DRAFTER)
    ResponseEntity<FileEntry> add(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestParam FileRole role,
            @RequestParam(required = false) @Size(max = 2000, message = "{file.text.long}") @Nullable
                    String textInstead,
            @RequestPart MultipartFile file,
            Actor drafter) {
        InterpretationId material =
                interpretations.get(new InterpretationId(id)).id();
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        MaterialFile added = changing.add(material, ifMatch, intake.receive(role, name, file), textInstead, drafter);
        FileEntry entry = FileEntry.of(added, folder(material));
        return ResponseEntity.created(URI.create(entry.address()))
                .eTag(tag(material))
                .body(entry);
    }

    @PutMapping("/{file}")
    @PreAuthorize(DRAFTER)
    ResponseEntity<List<FileEntry>> describe(
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PictureWords description,
            Actor drafter) {
        InterpretationId material = new InterpretationId(id);
        changing.describe(material, ifMatch, file, description.textInstead(), drafter);
        return tagged(material);
    }

    @PutMapping("/order")
    @PreAuthorize(DRAFTER)
    ResponseEntity<List<FileEntry>> arrange(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PictureOrder order,
            Actor drafter) {
        InterpretationId material = new InterpretationId(id);
        changing.arrange(material, ifMatch, order.files(), drafter);
        return tagged(material);
    }

    @DeleteMapping("/{file}")
    @PreAuthorize(DRAFTER)
    ResponseEntity<List<FileEntry>> remove(
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor drafter) {
        InterpretationId material = new InterpretationId(id);
        changing.remove(material, ifMatch, file, drafter);
        return tagged(material);
    }

    @GetMapping("/{file}")
    @StaffOnly
    ResponseEntity<Resource> download(@PathVariable UUID id, @PathVariable UUID file) {
        return answer.atTheDesk(files.get(new InterpretationId(id), file));
    }

    private ResponseEntity<List<FileEntry>> tagged(InterpretationId material) {
        String tag = tag(material);
        return ResponseEntity.ok()
                .eTag(tag)
                .body(files.of(material).stream()
                        .map(file -> FileEntry.of(file, folder(material)))
                        .toList());
    }

    private String tag(InterpretationId material) {
        return ETags.of(interpretations.get(material).version());
    }

    private static String folder(InterpretationId material) {
        return "/api/v1/interpretation-materials/" + material.value() + "/files";
    }
}
