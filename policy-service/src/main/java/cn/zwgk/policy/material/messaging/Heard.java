package cn.zwgk.policy.material.messaging;

import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.ReviewStage;
import cn.zwgk.policy.material.NoteMaterial.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of the facts about material. Those from before it went through three reviews have no round: it was their first. */
final class Heard {

    private Heard() {}

    record Submitted(
            UUID materialId,
            UUID documentId,
            @Nullable String title,
            @Nullable Integer round) {

        Subject subject() {
            return new Subject(materialId, documentId, title);
        }
    }

    record ReviewPassed(
            UUID materialId,
            UUID documentId,
            String title,
            int round,
            ReviewStage stage,
            Person signedBy,
            Instant signedAt) {

        Subject subject() {
            return new Subject(materialId, documentId, title);
        }
    }

    record Accepted(
            UUID materialId,
            UUID documentId,
            @Nullable String title,
            @Nullable Integer round,
            @Nullable Person signedBy,
            Instant acceptedAt) {

        Subject subject() {
            return new Subject(materialId, documentId, title);
        }
    }

    record Returned(
            UUID materialId,
            UUID documentId,
            @Nullable Integer round,
            String reason,
            @Nullable Person returnedBy) {

        Subject subject() {
            return new Subject(materialId, documentId, null);
        }
    }

    static int round(@Nullable Integer told) {
        return told == null ? 1 : told;
    }
}
