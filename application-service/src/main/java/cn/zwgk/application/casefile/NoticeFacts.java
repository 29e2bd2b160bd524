package cn.zwgk.application.casefile;

import cn.zwgk.application.bureau.BureauDesk;
import cn.zwgk.application.casefile.answer.AnswerChecks;
import cn.zwgk.application.notice.NoticeField;
import cn.zwgk.application.notice.NoticeForm;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.Refused;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a paper can say about its case, by the fields of the templates; what the act adds goes before what the case knows. */
@Component
class NoticeFacts {

    private final BureauDesk bureau;
    private final AnswerChecks answers;
    private final CodeNames names;
    private final String organisation;

    NoticeFacts(
            BureauDesk bureau,
            AnswerChecks answers,
            CodeNames names,
            @Value("${zwgk.organisation.name}") String organisation) {
        this.bureau = bureau;
        this.answers = answers;
        this.names = names;
        this.organisation = organisation;
    }

    /** @throws Refused 422 {@code bureau-setting-missing} if the form needs what nobody has entered of the house */
    Map<String, String> of(NoticeForm form, ApplicationCase.Stored theCase, NoticeRequest request, String number) {
        Map<String, String> facts = new HashMap<>(bureau.factsFor(form));
        put(facts, NoticeField.AUTHORITY, organisation);
        put(facts, NoticeField.REGISTRATION_NUMBER, theCase.registrationNumber());
        put(facts, NoticeField.DESCRIPTION, theCase.request().description());
        put(facts, NoticeField.INFORMATION, theCase.request().description());
        put(facts, NoticeField.CHANNEL, names.of(theCase.channel()));
        put(facts, NoticeField.RECEIVED_ON, day(receivedOn(theCase)));
        Deadline deadline = theCase.deadline();
        put(facts, NoticeField.DUE_ON, deadline == null ? null : day(deadline.lastDay()));
        DecisionDraft draft = theCase.draft();
        if (request.kind() == NoticeKind.DECISION && draft != null) {
            put(facts, NoticeField.CONTENT, draft.content());
            put(facts, NoticeField.REASONS, draft.reasons());
            put(facts, NoticeField.COMPETENT_BODY, draft.competentBody());
            put(facts, NoticeField.FILES, answers.list(theCase.id()));
        }
        facts.putAll(request.particulars());
        put(facts, NoticeField.ADDRESSEE, request.addressee());
        put(facts, NoticeField.ISSUED_ON, day(request.on()));
        put(facts, NoticeField.NUMBER, number);
        bureau.require(form, facts);
        return facts;
    }

    private static @Nullable LocalDate receivedOn(ApplicationCase.Stored theCase) {
        return theCase.clock().entries().isEmpty()
                ? null
                : theCase.clock().entries().getFirst().on();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void put(Map<String, String> facts, NoticeField field, @Nullable String value) {
        if (value != null) {
            facts.put(field.key(), value);
        }
    }
}
