package cn.zwgk.policy.library;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.Withdrawal;
import cn.zwgk.policy.library.DocumentPage.LinkedDocument;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is left of a document that was taken down: why, since when, under which number, and what to read instead. */
@Component
class Tombstones {

    private final Documents documents;
    private final Wording wording;

    Tombstones(Documents documents, Wording wording) {
        this.documents = documents;
        this.wording = wording;
    }

    /** 410 {@code document-withdrawn}. The title is not told: it may be what should not have been published. */
    Refused of(Document document) {
        Withdrawal end = document.withdrawal().orElseThrow();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("reason", end.reason());
        details.put("indexNumber", document.publication().orElseThrow().indexNumber());
        details.put("withdrawnAt", end.at());
        details.put("withdrawalType", end.type());
        details.put("withdrawalTypeName", wording.of(end.type()));
        DocumentId successor = end.successor();
        if (successor != null) {
            documents
                    .find(successor)
                    .filter(Document::isPublic)
                    .ifPresent(next -> details.put("successor", link(next)));
        }
        return Refused.gone("document-withdrawn", details, end.reason());
    }

    private static LinkedDocument link(Document next) {
        return new LinkedDocument(
                next.id().value(),
                next.metadata().title(),
                next.publication().orElseThrow().indexNumber());
    }
}
