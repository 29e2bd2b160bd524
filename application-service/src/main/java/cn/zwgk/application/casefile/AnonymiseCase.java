package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFiles;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 匿名化 (Personal Information Protection Law, Articles 47 and 73(4)): takes everything that tells about people out of a closed
 * case, so that nobody can bring it back. The line in the register stays: number, dates, channel, category, result, clock.
 */
@UseCase
public class AnonymiseCase {

    private final CaseFiles cases;
    private final List<PersonalDataPlace> places;

    AnonymiseCase(CaseFiles cases, List<PersonalDataPlace> places) {
        this.cases = cases;
        this.places = List.copyOf(places);
    }

    /**
     * What would go, by the code of its place; places that hold nothing are left out. Of an anonymised case only what came to it
     * afterwards.
     */
    @Transactional(readOnly = true)
    public Map<String, Integer> preview(CaseId id) {
        boolean again = cases.get(id).stored().anonymisedOn() != null;
        Map<String, Integer> counts = new LinkedHashMap<>();
        places.forEach(place -> {
            int count = again ? place.countLate(id) : place.count(id);
            if (count > 0) {
                counts.put(place.code(), count);
            }
        });
        return counts;
    }

    /** @throws cn.zwgk.web.Refused 410 {@code case-anonymised} if nothing is left of it that tells about people */
    @Transactional(readOnly = true)
    public void requireSomethingKept(CaseId id) {
        if (preview(id).isEmpty()) {
            cases.get(id).requireNotAnonymised();
        }
    }

    /**
     * Takes out once more what came to an anonymised case afterwards; its day stays the first one. Whether the case may be anonymised is for the caller to say.
     *
     * @param description what the register goes on saying about the information that was asked for
     * @throws cn.zwgk.web.Refused 410 {@code case-anonymised}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void anonymise(CaseId id, String description, LocalDate today) {
        requireSomethingKept(id);
        // First the mark: the database lets go of history lines of marked cases only.
        cases.markAnonymised(id, description, today);
        places.forEach(place -> place.erase(id, today));
    }
}
