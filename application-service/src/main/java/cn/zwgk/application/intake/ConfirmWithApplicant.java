package cn.zwgk.application.intake;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.ConfirmReceipt;
import cn.zwgk.application.intake.persistence.Intakes;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** An ordinary letter, a fax or a mail was confirmed with the applicant (Article 31): that day is the day of receipt. */
@UseCase
public class ConfirmWithApplicant {

    private static final int LONGEST_NOTE = 500;

    private final ConfirmReceipt confirmReceipt;
    private final Intakes intakes;
    private final InstantSource time;

    ConfirmWithApplicant(ConfirmReceipt confirmReceipt, Intakes intakes, InstantSource time) {
        this.confirmReceipt = confirmReceipt;
        this.intakes = intakes;
        this.time = time;
    }

    /** @throws Refused 404 {@code case-not-entered-by-hand}; 422 with everything that stands against the day and the way */
    @Transactional
    public void confirm(
            CaseId id, @Nullable String ifMatch, @Nullable LocalDate on, @Nullable String how, Actor officer) {
        Intake intake = intakes.find(id).orElseThrow(() -> Refused.notFound("case-not-entered-by-hand"));
        LocalDate arrivedOn = intake.arrival().arrivedOn();
        List<Refusal> grounds = new ArrayList<>();
        if (on == null) {
            grounds.add(Refusal.onField("confirmedOn", "confirmation-day-missing"));
        } else if (on.isAfter(ChinaTime.today(time))) {
            grounds.add(Refusal.onField("confirmedOn", "receipt-in-future"));
        } else if (arrivedOn != null && on.isBefore(arrivedOn)) {
            grounds.add(Refusal.onField("confirmedOn", "confirmed-before-arrival"));
        }
        if (how == null || how.isBlank()) {
            grounds.add(Refusal.onField("confirmedHow", "confirmation-way-missing"));
        } else if (how.length() > LONGEST_NOTE) {
            grounds.add(Refusal.onField("confirmedHow", "note-too-long", LONGEST_NOTE));
        }
        if (on == null || how == null || !grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        confirmReceipt.confirm(id, ifMatch, on, officer);
        intakes.confirmed(id, on, how);
    }
}
