package cn.zwgk.policy.channel.inspection;

import java.util.UUID;

/** What a step in the life of an inspection makes; the audit trail keeps it. */
public sealed interface InspectionFact {

    UUID inspectionId();

    record InspectionPassed(UUID inspectionId) implements InspectionFact {}

    record RemedyDemanded(UUID inspectionId) implements InspectionFact {}

    record RemedyReported(UUID inspectionId) implements InspectionFact {}

    record RemedyConfirmed(UUID inspectionId) implements InspectionFact {}

    record RemedySentBack(UUID inspectionId) implements InspectionFact {}
}
