package cn.zwgk.application.following.web;

import cn.zwgk.application.following.MessageKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written to each other in a case.
 *
 * @param family numbers of the cases that belong together, the whole first; empty where it was never split
 */
record FollowingView(String registrationNumber, List<FollowedPart> family, List<MessageView> messages) {

    /** Who reads. */
    enum Audience {
        APPLICANT,
        OFFICERS
    }

    /** A case that belongs to this one; number and secret open it likewise. */
    record FollowedPart(String registrationNumber, String description, String stateName) {}

    /**
     * A message.
     *
     * @param by the officer's name for officers; 经办人员 or 您 for the applicant
     * @param fresh the reader has not seen it before
     */
    record MessageView(
            UUID id,
            boolean fromApplicant,
            MessageKind kind,
            String kindName,
            String by,
            String text,
            Instant sentAt,
            @Nullable Instant readAt,
            boolean fresh,
            List<AttachedFile> files) {

        @Override
        public String toString() {
            return "MessageView[" + id + "]";
        }
    }

    /** A file that went with a message. */
    record AttachedFile(UUID id, String name, String mediaType, long size, boolean removed) {

        @Override
        public String toString() {
            return "AttachedFile[" + id + "]";
        }
    }
}
