package cn.zwgk.policy.document;

import java.util.UUID;

/** What a step in a document's life makes. Those that other services hear of are {@code Fact}s besides. */
public sealed interface DocumentFact
        permits DocumentDrafted,
                SecrecyReviewSigned,
                DocumentSubmitted,
                DocumentReviewPassed,
                DocumentReturned,
                DraftDiscarded,
                EditionBegun,
                EditionMerged,
                UrgentPublicationApproved,
                DocumentWithheld,
                WithholdingKept,
                WithholdingLifted,
                PublicationScheduled,
                ScheduleCancelled,
                DocumentPublished,
                DocumentRevised,
                ValidityChanged,
                DocumentWithdrawn {

    UUID documentId();
}
