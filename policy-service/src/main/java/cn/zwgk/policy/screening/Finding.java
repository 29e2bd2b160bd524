package cn.zwgk.policy.screening;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found in a draft.
 *
 * @param id the fingerprint of what was found, its line and its source; changes when any of them does
 * @param source which part of the draft: its title, summary or body, or one of its files
 * @param place where in an attachment, as an officer would say it
 * @param hidden whether somebody who opens the attachment does not see it at once
 * @param start in the text of the body without markup; -1 elsewhere
 * @param excerpt masked
 * @param context the words around it, the finding masked
 * @param clearance why it may be published, if somebody decided so
 */
public record Finding(
        String id,
        FindingKind kind,
        String source,
        @Nullable UUID attachmentId,
        @Nullable String fileName,
        @Nullable String place,
        boolean hidden,
        int start,
        int length,
        String excerpt,
        String context,
        boolean redactable,
        @Nullable Clearance clearance) {

    /** Whether nobody has decided about it. */
    public boolean isOpen() {
        return clearance == null;
    }

    Finding with(@Nullable Clearance decided) {
        return new Finding(
                id,
                kind,
                source,
                attachmentId,
                fileName,
                place,
                hidden,
                start,
                length,
                excerpt,
                context,
                redactable,
                decided);
    }
}
