package cn.zwgk.interpretation.clauses.web;

import cn.zwgk.interpretation.clauses.ExplainedClauses;
import cn.zwgk.interpretation.clauses.ExplainedClauses.Explained;
import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.web.PublicEndpoint;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 要点 beside the clauses of a document, for everybody. */
@RestController
class ExplanationsController {

    /** The key points of a document. */
    record Explanations(UUID documentId, List<Explained> points) {}

    private final ExplainedClauses clauses;

    ExplanationsController(ExplainedClauses clauses) {
        this.clauses = clauses;
    }

    /** Nothing for a document that is not explained, or not known. */
    @GetMapping(path = "/api/{version}/interpretations/by-document/{documentId}/key-points", version = "1")
    @PublicEndpoint
    ResponseEntity<Explanations> of(@PathVariable UUID documentId) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(new Explanations(documentId, clauses.of(new DocumentId(documentId))));
    }
}
