package cn.zwgk.interpretation.media.web;

import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.interpretation.materials.PublicSight;
import cn.zwgk.interpretation.media.MaterialFiles;
import cn.zwgk.interpretation.media.MediaAnswer;
import cn.zwgk.web.PublicEndpoint;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Files of published interpretations, for everybody. Parts are served to players, see RFC 9110 section 14. */
@RestController
class InterpretationFileController {

    private final PublicSight sight;
    private final MaterialFiles files;
    private final MediaAnswer answer;

    InterpretationFileController(PublicSight sight, MaterialFiles files, MediaAnswer answer) {
        this.sight = sight;
        this.files = files;
        this.answer = answer;
    }

    @GetMapping(path = "/api/{version}/interpretations/{id}/files/{file}", version = "1")
    @PublicEndpoint
    ResponseEntity<Resource> download(@PathVariable UUID id, @PathVariable UUID file) {
        InterpretationId material = new InterpretationId(id);
        sight.requirePublished(material);
        return answer.publicly(files.get(material, file));
    }
}
