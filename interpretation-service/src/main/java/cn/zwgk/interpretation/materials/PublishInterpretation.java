package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.interpretation.duties.MeetDuty;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Shows an interpretation to the public, linked to its document, and meets the document's duty with it. */
@UseCase
public class PublishInterpretation {

    private final Linked linked;
    private final MaterialJournal journal;
    private final MeetDuty duties;
    private final WordsBeside words;
    private final InstantSource time;

    PublishInterpretation(
            Linked linked, MaterialJournal journal, MeetDuty duties, WordsBeside words, InstantSource time) {
        this.linked = linked;
        this.journal = journal;
        this.duties = duties;
        this.words = words;
        this.time = time;
    }

    /** @throws Refused 409 {@code document-not-public} */
    @Transactional
    public void publish(InterpretationId id, @Nullable String ifMatch, Actor publisher) {
        Linked.Pair pair = linked.get(id);
        ETags.verify(ifMatch, pair.material().version());
        publish(pair.material(), pair.document(), publisher, time.instant(), "material.published");
    }

    void publish(Interpretation material, PolicyDocument document, Actor publisher, Instant at, String act) {
        InterpretationPublished fact = material.publish(document, publisher, at).saying(words.of(material.id()));
        journal.keep(material, fact, publisher, act, null);
        duties.meet(document.id(), at);
    }
}
