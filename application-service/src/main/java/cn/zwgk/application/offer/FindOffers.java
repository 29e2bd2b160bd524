package cn.zwgk.application.offer;

import cn.zwgk.application.offer.persistence.OfferFigures;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Offers what is published already to somebody who is about to apply (Article 36(1)). */
@Component
public class FindOffers {

    private static final int LONGEST = 2000;

    private final PublishedContent content;
    private final OfferFigures figures;
    private final InstantSource time;

    FindOffers(PublishedContent content, OfferFigures figures, InstantSource time) {
        this.content = content;
        this.figures = figures;
        this.time = time;
    }

    /** @throws Refused 422 {@code description-too-long} */
    @Transactional(propagation = Propagation.NEVER)
    public Offers find(@Nullable String description, @Nullable String documentNumber) {
        if (description != null && description.length() > LONGEST) {
            throw Refused.invalid(List.of(Refusal.onField("description", "description-too-long")));
        }
        String question = Wanted.question(description, documentNumber);
        Offers offers = question.isEmpty() ? Offers.NONE : content.matching(question);
        if (!offers.items().isEmpty()) {
            count(Outcome.OFFERED);
        }
        return offers;
    }

    /** Counts what came of an offer, by the day and without whom. */
    public void count(Outcome outcome) {
        figures.add(ChinaTime.today(time), outcome);
    }
}
