package cn.zwgk.interpretation.documents;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The documents that were heard of. */
public interface PolicyDocuments extends Repository<PolicyDocument, UUID> {

    Optional<PolicyDocument> findById(UUID id);

    /** Lets nobody else act on the material of this document until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<PolicyDocument> getById(UUID id);

    PolicyDocument save(PolicyDocument document);

    /** What is known of the document, if anything. */
    default Optional<PolicyDocument> find(DocumentId id) {
        return findById(id.value());
    }
}
