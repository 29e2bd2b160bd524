package cn.zwgk.policy.ledger.evidence;

import java.util.UUID;

/** What a step in the life of a piece of evidence makes; the audit trail keeps it. */
public sealed interface EvidenceFact {

    UUID evidenceId();

    record EvidenceConfirmed(UUID evidenceId) implements EvidenceFact {}

    record EvidenceRefused(UUID evidenceId) implements EvidenceFact {}

    record EvidenceTakenBack(UUID evidenceId) implements EvidenceFact {}

    record EvidenceResubmitted(UUID evidenceId) implements EvidenceFact {}

    record EvidenceRevoked(UUID evidenceId) implements EvidenceFact {}
}
