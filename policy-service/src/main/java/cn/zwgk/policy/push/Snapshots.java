package cn.zwgk.policy.push;

import cn.zwgk.policy.attachment.Attachments;
import cn.zwgk.policy.document.DisclosureMode;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.push.mapping.Ending;
import cn.zwgk.policy.push.mapping.Snapshot;
import cn.zwgk.policy.validity.ValidityReader;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes documents as they are at this moment. */
@Component
class Snapshots {

    private final ValidityReader validity;
    private final Attachments attachments;
    private final InstantSource time;

    Snapshots(ValidityReader validity, Attachments attachments, InstantSource time) {
        this.validity = validity;
        this.attachments = attachments;
        this.time = time;
    }

    Snapshot of(Document document) {
        return new Snapshot(
                document.presentlyPublished(validity.now(document)),
                document.body().html(),
                attachments.of(document.id()),
                withdrawal(document));
    }

    /** What is no longer disclosed proactively counts as withdrawn, for everybody outside. */
    private @Nullable Ending withdrawal(Document document) {
        boolean hidden = document.metadata().disclosureMode() != DisclosureMode.PROACTIVE;
        return document.withdrawal()
                .map(end -> new Ending(end.reason(), end.at()))
                .orElse(hidden ? new Ending("", time.instant()) : null);
    }
}
