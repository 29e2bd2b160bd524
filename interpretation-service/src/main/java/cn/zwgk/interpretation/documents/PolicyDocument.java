package cn.zwgk.interpretation.documents;

import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A policy document 政策文件 as far as interpretation is concerned. What a fact tells counts if it is not older than what is
 * known of the same matter; content and validity are told apart and therefore compared apart. A withdrawal is for ever.
 */
@Table("policy_document")
@SuppressWarnings("UnusedVariable") // Some fields are only read by lists, in SQL.
public final class PolicyDocument {

    @Id
    private final UUID id;

    private long contentVersion;
    private long validityVersion;
    private String title;
    private @Nullable String indexNumber;
    private @Nullable String draftingOffice;
    private List<String> topics;
    private InterpretationRequirement interpretationRequirement;
    private boolean imported;
    private @Nullable Instant publishedAt;
    private @Nullable Validity validity;
    private @Nullable LocalDate validitySince;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;
    private @Nullable Instant discardedAt;
    private @Nullable String discardReason;

    @Version
    private @Nullable Long rowVersion;

    @PersistenceCreator
    PolicyDocument(
            UUID id,
            long contentVersion,
            long validityVersion,
            String title,
            @Nullable String indexNumber,
            @Nullable String draftingOffice,
            List<String> topics,
            InterpretationRequirement interpretationRequirement,
            boolean imported,
            @Nullable Instant publishedAt,
            @Nullable Validity validity,
            @Nullable LocalDate validitySince,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawalReason,
            @Nullable Instant discardedAt,
            @Nullable String discardReason,
            @Nullable Long rowVersion) {
        this.id = id;
        this.contentVersion = contentVersion;
        this.validityVersion = validityVersion;
        this.title = title;
        this.indexNumber = indexNumber;
        this.draftingOffice = draftingOffice;
        this.topics = List.copyOf(topics);
        this.interpretationRequirement = interpretationRequirement;
        this.imported = imported;
        this.publishedAt = publishedAt;
        this.validity = validity;
        this.validitySince = validitySince;
        this.withdrawnAt = withdrawnAt;
        this.withdrawalReason = withdrawalReason;
        this.discardedAt = discardedAt;
        this.discardReason = discardReason;
        this.rowVersion = rowVersion;
    }

    /** A document of which nothing is known but that it exists. */
    static PolicyDocument unknown(UUID id) {
        return new PolicyDocument(
                id,
                0,
                0,
                "",
                null,
                null,
                List.of(),
                InterpretationRequirement.NONE,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    void drafted(long version, String newTitle, @Nullable String office, InterpretationRequirement requirement) {
        if (version >= contentVersion) {
            contentVersion = version;
            title = newTitle;
            draftingOffice = office;
            interpretationRequirement = requirement;
        }
    }

    /** @param requirement absent in facts from before it was told */
    void submitted(long version, String newTitle, @Nullable InterpretationRequirement requirement) {
        if (version >= contentVersion) {
            contentVersion = version;
            title = newTitle;
            interpretationRequirement = requirement == null ? interpretationRequirement : requirement;
        }
    }

    void published(DocumentContent content) {
        if (content.version() >= contentVersion) {
            drafted(content.version(), content.title(), content.draftingOffice(), content.interpretationRequirement());
            indexNumber = content.indexNumber();
            topics = content.topics();
            imported = content.imported();
            publishedAt = content.publishedAt();
        }
        validityChanged(content.version(), content.validity(), content.validitySince());
    }

    void validityChanged(long version, Validity newValidity, @Nullable LocalDate since) {
        if (version >= validityVersion) {
            validityVersion = version;
            validity = newValidity;
            validitySince = since;
        }
    }

    void withdrawn(String reason, Instant at) {
        withdrawnAt = at;
        withdrawalReason = reason;
    }

    void discarded(@Nullable String reason, Instant at) {
        discardedAt = at;
        discardReason = reason;
    }

    public DocumentId id() {
        return new DocumentId(id);
    }

    public String title() {
        return title;
    }

    /** The office that drafted it and therefore interprets it; not known of some imported documents. */
    public @Nullable String draftingOffice() {
        return draftingOffice;
    }

    public List<String> topics() {
        return topics;
    }

    public InterpretationRequirement interpretationRequirement() {
        return interpretationRequirement;
    }

    /** Absent until it is published. */
    public @Nullable Validity validity() {
        return validity;
    }

    /** Whether it was published before the platform knew it; such a document opens no duty. */
    public boolean isImported() {
        return imported;
    }

    /** Whether the public can read it now. */
    public boolean isPublic() {
        return publishedAt != null && withdrawnAt == null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether its draft was discarded, so that it will never be a document. */
    public boolean isDiscarded() {
        return discardedAt != null;
    }

    /** Why the draft was discarded, if that was said. */
    public @Nullable String discardReason() {
        return discardReason;
    }

    /** Why nothing more is prepared for it: it was withdrawn, or its draft discarded. */
    public Optional<Refusal> ending() {
        if (isDiscarded()) {
            return Optional.of(Refusal.of("document-discarded"));
        }
        return isWithdrawn() ? Optional.of(Refusal.of("document-withdrawn")) : Optional.empty();
    }

    /** @throws Refused 409 {@code document-withdrawn} or {@code document-discarded} */
    public void requireStanding() {
        ending().ifPresent(ground -> {
            throw Refused.conflict(List.of(ground));
        });
    }

    /** "Who drafts interprets" 谁起草谁解读; where the office is not known, any may. */
    public boolean isInterpretedBy(String office) {
        return draftingOffice == null || draftingOffice.equals(office);
    }
}
