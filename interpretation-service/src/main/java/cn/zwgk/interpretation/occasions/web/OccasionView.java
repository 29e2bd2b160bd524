package cn.zwgk.interpretation.occasions.web;

import cn.zwgk.interpretation.AllowedAct;
import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.interpretation.documents.PolicyDocuments;
import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.interpretation.occasions.Occasion;
import cn.zwgk.interpretation.occasions.OccasionAction;
import cn.zwgk.interpretation.occasions.OccasionId;
import cn.zwgk.interpretation.occasions.OccasionNotice;
import cn.zwgk.interpretation.occasions.OccasionState;
import cn.zwgk.interpretation.occasions.Occasions;
import cn.zwgk.interpretation.occasions.SignUpCounts;
import cn.zwgk.interpretation.occasions.SignUpState;
import cn.zwgk.interpretation.occasions.mail.MailReport;
import cn.zwgk.mail.MailServer;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an occasion to one officer, with the acts that this officer may take. */
@Component
class OccasionView {

    private final Occasions occasions;
    private final PolicyDocuments documents;
    private final SignUpCounts counts;
    private final MailReport mailReport;
    private final MailServer server;
    private final History history;
    private final Names names;
    private final InstantSource time;

    OccasionView(
            Occasions occasions,
            PolicyDocuments documents,
            SignUpCounts counts,
            MailReport mailReport,
            MailServer server,
            History history,
            Names names,
            InstantSource time) {
        this.occasions = occasions;
        this.documents = documents;
        this.counts = counts;
        this.mailReport = mailReport;
        this.server = server;
        this.history = history;
        this.names = names;
        this.time = time;
    }

    @Transactional(readOnly = true)
    OccasionPage of(OccasionId id, Actor officer) {
        Occasion occasion = occasions.get(id);
        PolicyDocument document = documents.find(occasion.documentId()).orElseThrow();
        @Nullable InterpretationId material = occasion.material();
        MailReport.OccasionMailCounts mails = mailReport.of(id);
        return new OccasionPage(
                id.value(),
                occasion.version(),
                occasion.documentId().value(),
                document.title(),
                occasion.plan(),
                names.of(occasion.form()),
                occasion.state(),
                names.of(occasion.state()),
                occasion.plannedBy(),
                occasion.attendance(),
                occasion.record(),
                material == null ? null : material.value(),
                notices(occasion, mails),
                counts.of(id, SignUpState.CONFIRMED),
                counts.of(id, SignUpState.WAITING),
                server.isConfigured(),
                mails.places(),
                occasion.state() == OccasionState.PLANNED && document.isInterpretedBy(officer.office()),
                occasion.allowedFor(officer, document, time.instant()).stream()
                        .map(this::button)
                        .toList(),
                history.of(History.OF_OCCASION, id.value().toString()));
    }

    private static List<OccasionPage.ToldNotice> notices(Occasion occasion, MailReport.OccasionMailCounts mails) {
        List<OccasionNotice> notices = occasion.notices();
        return IntStream.range(0, notices.size())
                .mapToObj(position -> told(notices.get(position), mails.of(position)))
                .toList();
    }

    private static OccasionPage.ToldNotice told(OccasionNotice notice, MailReport.MailCounts mails) {
        return new OccasionPage.ToldNotice(
                notice.at(), notice.act(), notice.reason(), notice.wasAt(), notice.wasPlace(), mails);
    }

    private AllowedAct button(OccasionAction action) {
        return new AllowedAct(
                action.name().toLowerCase(Locale.ROOT),
                names.of(action),
                action.needsReason(),
                action != OccasionAction.HOLD,
                names.of("basis.occasion." + action.name()));
    }
}
