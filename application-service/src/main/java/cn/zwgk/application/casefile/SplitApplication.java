package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFamilies;
import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * 一事一申请: an application with several contents becomes a case for each. Their numbers belong to the first one's (…-1,
 * …-2), each has its own clock from the same day of receipt, its own result and its own receipt; the applicant follows them
 * all with the secret that he has.
 */
@UseCase
public class SplitApplication {

    private static final int FEWEST = 2;
    private static final int MOST = 20;
    private static final int LONGEST_DESCRIPTION = 2000;
    private static final int LONGEST_NUMBER = 200;

    private final CaseFiles cases;
    private final CaseFamilies families;
    private final RegisterReceipt register;
    private final CaseTimers timers;
    private final AuditTrail audit;
    private final InstantSource time;

    SplitApplication(
            CaseFiles cases,
            CaseFamilies families,
            RegisterReceipt register,
            CaseTimers timers,
            AuditTrail audit,
            InstantSource time) {
        this.cases = cases;
        this.families = families;
        this.register = register;
        this.timers = timers;
        this.audit = audit;
        this.time = time;
    }

    /** One of the contents, as far as the officer has written it down. */
    public record Content(
            @Nullable String description, @Nullable String documentNumber) {}

    /**
     * @param contents two at least; form and way of getting them stay as they were asked for
     * @throws Refused 422 {@code split-too-few}, {@code split-too-many}, {@code description-missing}, {@code
     *     description-too-long}, {@code field-too-long}, {@code part-not-split}
     */
    @Transactional
    public List<CaseId> split(CaseId id, @Nullable String ifMatch, List<Content> contents, Actor officer) {
        ApplicationCase whole = cases.get(id);
        ETags.verify(ifMatch, whole.stored().version());
        require(id, contents);
        int first = families.lastPosition(id) + 1;
        List<String> numbers = IntStream.range(first, first + contents.size())
                .mapToObj(position -> whole.registrationNumber() + "-" + position)
                .toList();
        Instant now = time.instant();
        whole.split(numbers, officer, now);
        cases.save(whole);
        timers.setFor(whole);
        LocalDate receivedOn = whole.clock().entries().getFirst().on();
        List<CaseId> parts = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            ApplicationCase part = part(whole, numbers.get(i), contents.get(i), officer, now);
            ApplicationReceived received = register.confirm(part, receivedOn, officer);
            cases.add(part);
            register.issuePaper(part, received, officer);
            families.add(id, part.id(), first + i);
            parts.add(part.id());
        }
        audit.record(
                officer, "application.split", CaseDesk.SUBJECT, id.toString(), null, Map.of("parts", numbers.size()));
        return parts;
    }

    private static ApplicationCase part(
            ApplicationCase whole, String number, Content content, Actor officer, Instant now) {
        ApplicationCase.Stored stored = whole.stored();
        String description = content.description();
        String documentNumber = content.documentNumber();
        RequestedInformation request = new RequestedInformation(
                description == null ? "" : description.strip(),
                documentNumber == null || documentNumber.isBlank() ? null : documentNumber.strip(),
                stored.request().form(),
                stored.request().delivery());
        return ApplicationCase.entered(
                number, stored.secretHash(), stored.channel(), stored.applicant(), request, officer, now);
    }

    private void require(CaseId id, List<Content> contents) {
        List<Refusal> grounds = new ArrayList<>();
        if (families.isPart(id)) {
            grounds.add(Refusal.of("part-not-split"));
        }
        if (contents.size() < FEWEST) {
            grounds.add(Refusal.onField("contents", "split-too-few"));
        }
        if (contents.size() > MOST) {
            grounds.add(Refusal.onField("contents", "split-too-many", MOST));
        }
        for (int i = 0; i < contents.size(); i++) {
            String description = contents.get(i).description();
            String number = contents.get(i).documentNumber();
            String field = "contents[%d].".formatted(i);
            if (description == null || description.isBlank()) {
                grounds.add(Refusal.onField(field + "description", "description-missing"));
            } else if (description.length() > LONGEST_DESCRIPTION) {
                grounds.add(Refusal.onField(field + "description", "description-too-long"));
            }
            if (number != null && number.length() > LONGEST_NUMBER) {
                grounds.add(Refusal.onField(field + "documentNumber", "field-too-long"));
            }
        }
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }
}
