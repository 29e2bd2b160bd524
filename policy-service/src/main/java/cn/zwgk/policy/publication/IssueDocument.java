package cn.zwgk.policy.publication;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentBody;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.DocumentPublished;
import cn.zwgk.policy.document.Metadata;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.Publication;
import cn.zwgk.policy.document.Relation;
import cn.zwgk.policy.document.Review;
import cn.zwgk.policy.document.ValidityReading;
import cn.zwgk.policy.document.ValidityTerms;
import cn.zwgk.policy.validity.ValidityWatch;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes what a procedure with signatures of its own has produced, under the next index number, and lets what it does
 * to other documents take effect: all in the procedure's transaction.
 */
@UseCase
public class IssueDocument {

    /** What is issued: the text, what it does to others, who drew it up and who signed. */
    public record Issue(
            Metadata metadata, DocumentBody body, List<Relation> relations, Person drafter, List<Review> reviews) {}

    private final IndexNumbers indexNumbers;
    private final Chronicle chronicle;
    private final ValidityWatch validity;
    private final InstantSource time;

    IssueDocument(IndexNumbers indexNumbers, Chronicle chronicle, ValidityWatch validity, InstantSource time) {
        this.indexNumbers = indexNumbers;
        this.chronicle = chronicle;
        this.validity = validity;
        this.time = time;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Document issue(Issue issue, Actor issuer) {
        Instant now = time.instant();
        Document document = Document.issue(
                DocumentId.next(),
                issue.metadata(),
                issue.body(),
                issue.relations(),
                issue.drafter(),
                issue.reviews(),
                new Publication(indexNumbers.next(now), now, Person.of(issuer)));
        ValidityReading reading = ValidityTerms.of(document, List.of()).on(ChinaTime.today(time));
        DocumentPublished fact = new DocumentPublished(document.asPublished(reading));
        chronicle.write(document, issuer, DocumentAct.PUBLISH, fact, null);
        validity.begin(document, reading.validity());
        return document;
    }
}
