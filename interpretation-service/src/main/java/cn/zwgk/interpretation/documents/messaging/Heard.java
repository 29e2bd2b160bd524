package cn.zwgk.interpretation.documents.messaging;

import cn.zwgk.interpretation.documents.DocumentWasReturned;
import cn.zwgk.interpretation.documents.InterpretationRequirement;
import cn.zwgk.interpretation.documents.ReviewPosition;
import cn.zwgk.interpretation.documents.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of policy-service's facts is read here; other fields may come and go. */
final class Heard {

    private Heard() {}

    record Drafted(
            UUID documentId,
            long version,
            String title,
            @Nullable String draftingOffice,
            InterpretationRequirement interpretationRequirement,
            String draftedBy) {}

    /** 随附材料: absent in facts from before material was reviewed beside its document. */
    record Material(UUID materialId, int round) {}

    record Submitted(
            UUID documentId,
            long version,
            String title,
            @Nullable InterpretationRequirement interpretationRequirement,
            @Nullable List<Material> materials,
            @Nullable Set<String> writers) {}

    /** @param stage the review that it passed */
    record ReviewPassed(
            UUID documentId,
            long version,
            ReviewPosition stage,
            @Nullable List<Material> materials,
            @Nullable Set<String> writers) {}

    record Returned(
            UUID documentId,
            long version,
            String reason,
            @Nullable List<Material> materials,
            DocumentWasReturned.@Nullable By returnedBy) {}

    /** DocumentPublished and DocumentRevised. */
    record Published(
            UUID documentId,
            long version,
            String indexNumber,
            String title,
            @Nullable List<String> topics,
            @Nullable String draftingOffice,
            Instant publishedAt,
            Validity validity,
            @Nullable LocalDate validitySince,
            InterpretationRequirement interpretationRequirement,
            boolean imported,
            String text) {}

    record ValidityChanged(
            UUID documentId,
            long version,
            Validity validity,
            @Nullable LocalDate since) {}

    record Withdrawn(UUID documentId, String reason, Instant withdrawnAt) {}

    record Discarded(UUID documentId, @Nullable String reason, Instant discardedAt) {}
}
