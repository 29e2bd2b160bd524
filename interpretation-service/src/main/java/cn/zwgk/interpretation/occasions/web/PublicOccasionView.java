package cn.zwgk.interpretation.occasions.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.interpretation.documents.PolicyDocuments;
import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.interpretation.materials.Interpretations;
import cn.zwgk.interpretation.materials.MaterialState;
import cn.zwgk.interpretation.occasions.Occasion;
import cn.zwgk.interpretation.occasions.SignUpCounts;
import cn.zwgk.interpretation.occasions.SignUpState;
import cn.zwgk.mail.MailServer;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows an announced occasion to everybody. */
@Component
class PublicOccasionView {

    private final PolicyDocuments documents;
    private final Interpretations interpretations;
    private final SignUpCounts counts;
    private final MailServer server;
    private final Names names;
    private final InstantSource time;

    PublicOccasionView(
            PolicyDocuments documents,
            Interpretations interpretations,
            SignUpCounts counts,
            MailServer server,
            Names names,
            InstantSource time) {
        this.documents = documents;
        this.interpretations = interpretations;
        this.counts = counts;
        this.server = server;
        this.names = names;
        this.time = time;
    }

    PublicOccasionPage of(Occasion occasion) {
        PolicyDocument document = documents.find(occasion.documentId()).orElseThrow();
        return new PublicOccasionPage(
                occasion.id().value(),
                occasion.documentId().value(),
                document.title(),
                document.isPublic(),
                occasion.plan(),
                names.of(occasion.form()),
                occasion.state(),
                names.of(occasion.state()),
                occasion.takesSignUps(time.instant()),
                placesLeft(occasion),
                server.isConfigured(),
                occasion.attendance(),
                occasion.record(),
                occasion.notices().stream()
                        .map(notice -> new PublicOccasionPage.ChangeNotice(
                                notice.at(),
                                names.of(notice.act()),
                                notice.reason(),
                                notice.wasAt(),
                                notice.wasPlace()))
                        .toList(),
                published(occasion.material()));
    }

    private @Nullable Integer placesLeft(Occasion occasion) {
        @Nullable Integer capacity = occasion.plan().capacity();
        return capacity == null ? null : Math.max(0, capacity - counts.of(occasion.id(), SignUpState.CONFIRMED));
    }

    private @Nullable UUID published(@Nullable InterpretationId material) {
        return material != null && interpretations.get(material).state() == MaterialState.PUBLISHED
                ? material.value()
                : null;
    }
}
