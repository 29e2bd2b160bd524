package cn.zwgk.interpretation.forms.web;

import cn.zwgk.interpretation.forms.Presentation;
import cn.zwgk.interpretation.forms.Presentations;
import cn.zwgk.interpretation.materials.Interpretation;
import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.interpretation.materials.PublicSight;
import cn.zwgk.web.ETags;
import cn.zwgk.web.PublicEndpoint;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a published interpretation shows beside its text, for everybody. */
@RestController
class PresentationController {

    private final PublicSight sight;
    private final Presentations presentations;

    PresentationController(PublicSight sight, Presentations presentations) {
        this.sight = sight;
        this.presentations = presentations;
    }

    /** Answers 410 with the reason for one that was withdrawn. */
    @GetMapping(path = "/api/{version}/interpretations/{id}/presentation", version = "1")
    @PublicEndpoint
    ResponseEntity<Presentation> get(@PathVariable UUID id) {
        Interpretation material = sight.requirePublished(new InterpretationId(id));
        return ResponseEntity.ok()
                .eTag(ETags.of(material.version()))
                .cacheControl(CacheControl.noCache())
                .body(presentations.of(material, "/api/v1/interpretations/" + id + "/files"));
    }
}
