package cn.zwgk.interpretation.occasions;

import cn.zwgk.interpretation.materials.Interpretation;
import cn.zwgk.interpretation.materials.SubmissionCheck;
import cn.zwgk.web.Refusal;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Material of a press conference, a briefing, a broadcast or a lecture is the record of one that took place. */
@Component
@Order(2)
class OccasionCheck implements SubmissionCheck {

    private final Occasions occasions;
    private final OccasionTerms terms;

    OccasionCheck(Occasions occasions, OccasionTerms terms) {
        this.occasions = occasions;
        this.terms = terms;
    }

    @Override
    public List<Refusal> groundsAgainst(Interpretation material) {
        if (!terms.forms().contains(material.form())) {
            return List.of();
        }
        List<Occasion> behind = occasions.behind(material.id());
        if (behind.stream().anyMatch(occasion -> occasion.state() == OccasionState.HELD)) {
            return List.of();
        }
        return List.of(Refusal.onField("occasion", behind.isEmpty() ? "occasion-missing" : "occasion-not-held"));
    }
}
