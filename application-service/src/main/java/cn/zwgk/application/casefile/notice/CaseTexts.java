package cn.zwgk.application.casefile.notice;

import cn.zwgk.application.casefile.ApplicationCase;
import cn.zwgk.application.casefile.CaseConventions;
import cn.zwgk.application.casefile.Decision;
import cn.zwgk.application.casefile.DecisionDraft;
import cn.zwgk.application.law.ReplyResult;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes receipts 登记回执 and notices 告知书. A notice carries what makes it lawful: the result's article, the reasons, the
 * remedy with its time limits, and the way to apply for review online (Administrative Review Law, Articles 20 to 23).
 */
@Component
public class CaseTexts {

    private static final ResourceBundle WORDING =
            ResourceBundle.getBundle("cn.zwgk.application.casefile.notice.wording", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private final CaseConventions conventions;
    private final String organisation;

    public CaseTexts(CaseConventions conventions, @Value("${zwgk.organisation.name}") String organisation) {
        this.conventions = conventions;
        this.organisation = organisation;
    }

    /** 登记回执. */
    public String receipt(ApplicationCase.Stored theCase, LocalDate receivedOn) {
        LocalDate lastDay =
                theCase.deadline() == null ? receivedOn : theCase.deadline().lastDay();
        return lines(List.of(
                words("receipt.title"),
                words("receipt.greeting", theCase.applicant().name()),
                words(
                        "receipt.body",
                        DATE.format(receivedOn),
                        theCase.registrationNumber(),
                        theCase.request().description(),
                        DATE.format(lastDay)),
                words("signature", organisation, DATE.format(receivedOn))));
    }

    /** 答复告知书. */
    public String decisionNotice(ApplicationCase.Stored theCase, Decision decision) {
        DecisionDraft draft = decision.draft();
        ReplyResult result = draft.result();
        LocalDate receivedOn = theCase.clock().entries().getFirst().on();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words("notice.title"));
        paragraphs.add(decision.noticeNumber());
        paragraphs.add(words("receipt.greeting", theCase.applicant().name()));
        paragraphs.add(words(
                "notice.opening",
                DATE.format(receivedOn),
                theCase.registrationNumber(),
                theCase.request().description()));
        paragraphs.add(words("notice.ground", result.article().citation(), words("result." + result.name())));
        add(paragraphs, "notice.content", draft.content());
        add(paragraphs, "notice.reasons", draft.reasons());
        add(paragraphs, "notice.competent-body", draft.competentBody());
        paragraphs.add(words("remedy." + result.remedy().name(), conventions.reviewBody(), conventions.court()));
        paragraphs.add(words("remedy.online", conventions.onlineReview()));
        paragraphs.add(words("signature", organisation, DATE.format(decision.decidedOn())));
        return lines(paragraphs);
    }

    private static void add(List<String> paragraphs, String code, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            paragraphs.add(words(code, text.strip()));
        }
    }

    private static String words(String code, Object... arguments) {
        return new MessageFormat(WORDING.getString(code), Locale.CHINA).format(arguments);
    }

    private static String lines(List<String> paragraphs) {
        return String.join("\n", paragraphs);
    }
}
