package cn.zwgk.policy.material;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.CompanionMaterial;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.DocumentReturned;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.ReviewStage;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 一并退回: a document goes back when material goes back that is reviewed beside it. What was handed in anew since, or is
 * public already, is left as it is.
 */
@UseCase
public class ReturnWithMaterial {

    private static final Actor PLATFORM = Actor.system("policy-service");

    private final Documents documents;
    private final Chronicle chronicle;
    private final MessageSource messages;
    private final InstantSource time;

    ReturnWithMaterial(Documents documents, Chronicle chronicle, MessageSource messages, InstantSource time) {
        this.documents = documents;
        this.chronicle = chronicle;
        this.messages = messages;
        this.time = time;
    }

    /** @param material as it was handed in when it was returned */
    @Transactional(propagation = Propagation.MANDATORY)
    public void materialWasReturned(UUID document, CompanionMaterial material, Person returner, String reason) {
        documents
                .find(new DocumentId(document))
                .filter(found -> ReviewStage.of(found.state()).isPresent()
                        && found.companions().contains(material))
                .ifPresent(found -> sendBack(found, returner, reason));
    }

    private void sendBack(Document document, Person returner, String reason) {
        String words = messages.getMessage(
                "document.returned-with-material", new Object[] {reason}, Locale.SIMPLIFIED_CHINESE);
        DocumentReturned fact = document.reviewing().sendBackWithMaterial(PLATFORM, returner, words, time.instant());
        chronicle.write(document, PLATFORM, DocumentAct.RETURN, fact, words);
    }
}
