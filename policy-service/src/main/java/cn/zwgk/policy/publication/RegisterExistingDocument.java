package cn.zwgk.policy.publication;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.DocumentPublished;
import cn.zwgk.policy.document.DocumentRevised;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.ExistingContent;
import cn.zwgk.policy.document.ExistingDocument;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.Provenance;
import cn.zwgk.policy.document.Publication;
import cn.zwgk.policy.document.RegistrationOutcome;
import cn.zwgk.policy.document.Sha256;
import cn.zwgk.policy.document.Takeover;
import cn.zwgk.policy.document.ValidityReading;
import cn.zwgk.policy.document.ValidityTerms;
import cn.zwgk.policy.validity.ValidityReader;
import cn.zwgk.policy.validity.ValidityWatch;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over documents that were published elsewhere, with the numbers and dates that they have. The same document handed
 * in again, known by its source key, changes nothing; one that changed at its source is revised.
 */
@UseCase
public class RegisterExistingDocument {

    private final Documents documents;
    private final IndexNumbers indexNumbers;
    private final Chronicle chronicle;
    private final ValidityReader validity;
    private final ValidityWatch watch;
    private final InstantSource time;

    RegisterExistingDocument(
            Documents documents,
            IndexNumbers indexNumbers,
            Chronicle chronicle,
            ValidityReader validity,
            ValidityWatch watch,
            InstantSource time) {
        this.documents = documents;
        this.indexNumbers = indexNumbers;
        this.chronicle = chronicle;
        this.validity = validity;
        this.watch = watch;
        this.time = time;
    }

    /** Registers several in one transaction; all or none. The outcomes stand in the order of the documents. */
    @Transactional
    public List<RegistrationOutcome> registerAll(List<ExistingDocument> batch, Actor by) {
        List<RegistrationOutcome> outcomes = new ArrayList<>();
        for (ExistingDocument existing : batch) {
            outcomes.add(register(existing, by));
        }
        return outcomes;
    }

    /**
     * @throws Refused {@code index-number-taken} if the number belongs to another document, {@code
     *     registered-document-withdrawn} if it was withdrawn here since
     */
    @Transactional
    public RegistrationOutcome register(ExistingDocument existing, Actor by) {
        String hash = Sha256.of(existing.toString());
        Optional<String> known = documents.sourceHash(existing.sourceKey());
        if (known.isEmpty()) {
            create(existing, hash, by);
            return RegistrationOutcome.CREATED;
        }
        if (known.get().equals(hash)) {
            return RegistrationOutcome.UNCHANGED;
        }
        update(existing, hash, by);
        return RegistrationOutcome.UPDATED;
    }

    private void create(ExistingDocument existing, String hash, Actor by) {
        Instant publishedAt = publishedAt(existing);
        Document document = Takeover.register(
                DocumentId.next(),
                ExistingContent.of(existing),
                new Publication(indexNumber(existing, publishedAt), publishedAt, Person.of(by)),
                provenance(existing, hash),
                time.instant());
        ValidityReading reading = ValidityTerms.of(document, List.of()).on(ChinaTime.today(time));
        DocumentPublished fact = new DocumentPublished(document.asPublished(reading));
        chronicle.write(document, by, "document.register", fact, null);
        watch.begin(document, reading.validity());
    }

    private void update(ExistingDocument existing, String hash, Actor by) {
        Document document = documents.withSourceKey(existing.sourceKey()).orElseThrow();
        Takeover.refresh(document, ExistingContent.of(existing), provenance(existing, hash));
        ValidityReading reading = validity.now(document);
        chronicle.write(document, by, Chronicle.REVISED, new DocumentRevised(document.asPublished(reading)), null);
        watch.begin(document, reading.validity());
    }

    private String indexNumber(ExistingDocument existing, Instant publishedAt) {
        String given = existing.indexNumber();
        if (given == null || given.isBlank()) {
            return indexNumbers.next(publishedAt);
        }
        if (documents.hasIndexNumber(given.strip())) {
            throw Refused.conflict("index-number-taken", given.strip());
        }
        return given.strip();
    }

    private Instant publishedAt(ExistingDocument existing) {
        if (existing.publishedAt() != null) {
            return existing.publishedAt();
        }
        return existing.writtenOn() != null
                ? existing.writtenOn().atStartOfDay(ChinaTime.ZONE).toInstant()
                : time.instant();
    }

    private static Provenance provenance(ExistingDocument existing, String hash) {
        return new Provenance(existing.sourceKey(), hash, existing.statedValidity());
    }
}
