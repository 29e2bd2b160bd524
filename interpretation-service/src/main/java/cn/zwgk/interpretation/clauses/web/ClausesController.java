package cn.zwgk.interpretation.clauses.web;

import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.interpretation.clauses.DocumentText;
import cn.zwgk.interpretation.clauses.DocumentWords;
import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.interpretation.documents.PolicyDocuments;
import cn.zwgk.text.structure.Clause;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The clauses of a document, for whoever writes about one of them. */
@RestController
class ClausesController {

    /**
     * The structure of a document's text.
     *
     * @param read whether the text could be read; without it there are no clauses
     */
    record ClauseList(UUID documentId, boolean read, List<Clause> clauses) {}

    private final PolicyDocuments documents;
    private final DocumentWords words;

    ClausesController(PolicyDocuments documents, DocumentWords words) {
        this.documents = documents;
        this.words = words;
    }

    @GetMapping(path = "/api/{version}/interpretation-materials/clauses-of/{documentId}", version = "1")
    @StaffOnly
    ClauseList of(
            @PathVariable UUID documentId,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        Optional<DocumentText> text = documents
                .find(new DocumentId(documentId))
                .map(document -> words.of(document, authorization))
                .orElseThrow(() -> Refused.notFound("document-unknown"));
        return new ClauseList(
                documentId,
                text.isPresent(),
                text.map(found -> found.structure().clauses()).orElse(List.of()));
    }
}
