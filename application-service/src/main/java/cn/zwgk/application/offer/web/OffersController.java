package cn.zwgk.application.offer.web;

import cn.zwgk.application.offer.FindOffers;
import cn.zwgk.application.offer.Offers;
import cn.zwgk.application.offer.Outcome;
import cn.zwgk.application.offer.persistence.OfferFigures;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.PublicEndpoint;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Offers before an application is filed. What is described travels in the body, so that no log of addresses has it. */
@RestController
@RequestMapping(path = "/api/{version}/applications/offers", version = "1")
class OffersController {

    private final FindOffers findOffers;
    private final OfferFigures figures;
    private final InstantSource time;

    OffersController(FindOffers findOffers, OfferFigures figures, InstantSource time) {
        this.findOffers = findOffers;
        this.figures = figures;
        this.time = time;
    }

    /** What somebody is looking for. */
    record Description(
            @Nullable String description, @Nullable String documentNumber) {

        @Override
        public String toString() {
            return "Description";
        }
    }

    /** What came of an offer: OPENED, HELPED or FILED_ANYWAY. */
    record OfferOutcome(@Nullable Outcome outcome) {}

    @PublicEndpoint
    @PostMapping
    Offers offers(@RequestBody Description wanted) {
        return findOffers.find(wanted.description(), wanted.documentNumber());
    }

    @PublicEndpoint
    @PostMapping("/outcomes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void outcome(@RequestBody OfferOutcome told) {
        Outcome outcome = told.outcome();
        if (outcome == null || outcome == Outcome.OFFERED) {
            throw Refused.invalid(List.of(Refusal.onField("outcome", "offer-outcome-unknown")));
        }
        findOffers.count(outcome);
    }

    /** By month; the last twelve unless told. */
    @PreAuthorize("hasAnyRole('openness-office', 'disclosure-officer', 'bureau-leader')")
    @GetMapping("/figures")
    List<OfferFigures.Month> figures(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        LocalDate last = to == null ? ChinaTime.today(time) : to;
        return figures.between(from == null ? last.minusMonths(11).withDayOfMonth(1) : from, last);
    }
}
