package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.documents.Companion;
import cn.zwgk.interpretation.documents.DocumentWasReturned;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 一并退回: what is under review beside a document goes back with it, once. Material that was sent back before, or has been
 * handed in anew since, is left as it is.
 */
@UseCase
class ReturnInStep {

    private static final Actor PLATFORM = Actor.system("interpretation-service");

    private final Interpretations interpretations;
    private final Linked linked;
    private final MaterialJournal journal;
    private final Names names;
    private final InstantSource time;

    ReturnInStep(
            Interpretations interpretations, Linked linked, MaterialJournal journal, Names names, InstantSource time) {
        this.interpretations = interpretations;
        this.linked = linked;
        this.journal = journal;
        this.names = names;
        this.time = time;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void documentWasReturned(DocumentWasReturned returned) {
        returned.companions().forEach(companion -> sendBack(companion, returned));
    }

    private void sendBack(Companion companion, DocumentWasReturned returned) {
        interpretations
                .findById(companion.materialId())
                .filter(material -> material.round() == companion.round()
                        && ReviewStage.of(material.state()).isPresent())
                .ifPresent(material -> sendBack(material, returned));
    }

    private void sendBack(Interpretation material, DocumentWasReturned returned) {
        Linked.Pair pair = linked.of(material);
        DocumentWasReturned.By by = returned.returnedBy();
        Person signer = new Person(by.id(), by.name(), by.office());
        String reason = names.of("reason.document-returned", returned.reason());
        MaterialReturned fact = pair.reviewing().sendBack(PLATFORM, signer, reason, time.instant());
        journal.keep(material, fact, PLATFORM, "material.returned-in-step", reason);
    }
}
