package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.Papers;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Records how and when a paper was served, or corrects what was recorded, with the reason. */
@UseCase
public class RecordDelivery {

    /** 邮政企业的给据邮件号码: of 13 signs, domestic or international (S10). Couriers' numbers look otherwise. */
    private static final Pattern POSTAL_ITEM = Pattern.compile("[A-Z]{2}\\d{9}[A-Z]{2}|[A-Z]{2}\\d{11}|\\d{13}");

    private static final int LONGEST = 200;

    private final Papers papers;
    private final AuditTrail audit;
    private final InstantSource time;

    RecordDelivery(Papers papers, AuditTrail audit, InstantSource time) {
        this.papers = papers;
        this.audit = audit;
        this.time = time;
    }

    /** What an officer says about a delivery; see {@link PaperDelivery}. */
    public record Served(
            @Nullable ServiceWay way,
            @Nullable LocalDate on,
            @Nullable String receipt,
            @Nullable String note) {}

    /** @throws Refused 422 with everything that is missing or wrong */
    @Transactional
    public void record(CaseId id, UUID paperId, Served served, Actor officer) {
        Paper paper = papers.get(id, paperId);
        ServiceWay way = served.way();
        LocalDate on = served.on();
        List<Refusal> grounds = grounds(paper, served);
        if (!grounds.isEmpty() || way == null || on == null) {
            throw Refused.invalid(grounds);
        }
        papers.addDelivery(
                paperId,
                new PaperDelivery(
                        way,
                        on,
                        normalised(served.receipt()),
                        stripped(served.note()),
                        officer.name(),
                        time.instant()));
        audit.record(
                officer,
                CaseDesk.SUBJECT + ".record-delivery",
                CaseDesk.SUBJECT,
                id.toString(),
                stripped(served.note()),
                Map.of("number", paper.number(), "way", way.name(), "on", on.toString()));
    }

    private List<Refusal> grounds(Paper paper, Served served) {
        List<Refusal> grounds = new ArrayList<>();
        LocalDate on = served.on();
        String receipt = normalised(served.receipt());
        if (served.way() == null) {
            grounds.add(Refusal.onField("way", "delivery-way-missing"));
        }
        if (on == null) {
            grounds.add(Refusal.onField("on", "delivery-day-missing"));
        } else if (on.isAfter(ChinaTime.today(time))) {
            grounds.add(Refusal.onField("on", "delivery-day-in-future"));
        } else if (on.isBefore(paper.issuedOn())) {
            grounds.add(Refusal.onField("on", "delivery-before-issue"));
        }
        if (served.way() == ServiceWay.POST
                && (receipt == null || !POSTAL_ITEM.matcher(receipt).matches())) {
            grounds.add(Refusal.onField("receipt", "postal-item-invalid"));
        }
        if (served.way() == ServiceWay.THROUGH_ORGAN && receipt == null) {
            grounds.add(Refusal.onField("receipt", "delivering-organ-missing"));
        }
        if (paper.delivery() != null && stripped(served.note()) == null) {
            grounds.add(Refusal.onField("note", "delivery-correction-reason-missing"));
        }
        if (longer(receipt) || longer(served.note())) {
            grounds.add(Refusal.of("field-too-long"));
        }
        return grounds;
    }

    private static boolean longer(@Nullable String text) {
        return text != null && text.length() > LONGEST;
    }

    private static @Nullable String normalised(@Nullable String receipt) {
        String text = stripped(receipt);
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
