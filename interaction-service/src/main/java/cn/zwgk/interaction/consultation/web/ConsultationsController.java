package cn.zwgk.interaction.consultation.web;

import cn.zwgk.interaction.consultation.Consultation;
import cn.zwgk.interaction.consultation.Consultation.Phase;
import cn.zwgk.interaction.consultation.Consultations;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.PublicEndpoint;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 意见征集 for everybody. */
@RestController
@RequestMapping(path = "/api/{version}/consultations", version = "1")
class ConsultationsController {

    private final Consultations consultations;
    private final MessageSource messages;
    private final InstantSource time;

    ConsultationsController(Consultations consultations, MessageSource messages, InstantSource time) {
        this.consultations = consultations;
        this.messages = messages;
        this.time = time;
    }

    /** A consultation in the list. */
    record ConsultationView(
            UUID id,
            String title,
            String summary,
            String office,
            LocalDate opensOn,
            LocalDate closesOn,
            Phase state,
            String stateName) {}

    @PublicEndpoint
    @GetMapping
    Paged<ConsultationView> consultations(@RequestParam(required = false) @Nullable Phase state, PageRequest paging) {
        LocalDate today = ChinaTime.today(time);
        return consultations.find(state, today, paging).map(one -> view(one, today));
    }

    private ConsultationView view(Consultation one, LocalDate today) {
        Phase phase = one.on(today);
        return new ConsultationView(
                one.id(),
                one.title(),
                one.summary(),
                one.office(),
                one.opensOn(),
                one.closesOn(),
                phase,
                messages.getMessage("Phase." + phase.name(), null, Locale.SIMPLIFIED_CHINESE));
    }
}
