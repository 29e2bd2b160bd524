package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.documents.DocumentWasDiscarded;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 随文件终止: material of a draft that was discarded waits for nobody any more, and stays to be read. */
@UseCase
class EndInStep {

    private static final Actor PLATFORM = Actor.system("interpretation-service");

    private final Interpretations interpretations;
    private final MaterialJournal journal;
    private final Names names;
    private final InstantSource time;

    EndInStep(Interpretations interpretations, MaterialJournal journal, Names names, InstantSource time) {
        this.interpretations = interpretations;
        this.journal = journal;
        this.names = names;
        this.time = time;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void documentWasDiscarded(DocumentWasDiscarded discarded) {
        String why = names.ofDiscarding(discarded.reason());
        interpretations.findByDocumentId(discarded.documentId().value()).stream()
                .filter(Interpretation::isUnderWay)
                .forEach(material -> {
                    material.end(PLATFORM, time.instant());
                    journal.keep(material, PLATFORM, "material.ended", why);
                });
    }
}
