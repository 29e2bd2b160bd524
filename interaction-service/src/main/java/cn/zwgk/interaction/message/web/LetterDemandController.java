package cn.zwgk.interaction.message.web;

import cn.zwgk.interaction.message.FoundAnswer;
import cn.zwgk.interaction.message.MessageId;
import cn.zwgk.interaction.message.NoteDemand;
import cn.zwgk.interaction.message.NotedDemand;
import cn.zwgk.interaction.message.persistence.LetterDemands;
import cn.zwgk.interaction.message.persistence.Messages;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 解读需求 of a letter: what of the policy the writer did not understand, and the public answers to it. */
@RestController
@RequestMapping(path = "/api/{version}/message-cases/{id}/demand", version = "1")
class LetterDemandController {

    private final NoteDemand noting;
    private final LetterDemands demands;
    private final Messages messages;

    LetterDemandController(NoteDemand noting, LetterDemands demands, Messages messages) {
        this.noting = noting;
        this.demands = demands;
        this.messages = messages;
    }

    /** What the officer notes. */
    record DemandInput(
            @Nullable UUID documentId,
            @Nullable @Size(max = 50) String topic,
            @Nullable @Size(max = 100) String clause,
            @Nullable String question) {

        NotedDemand toDemand() {
            return new NotedDemand(
                    documentId,
                    stripped(topic),
                    stripped(clause),
                    Objects.requireNonNullElse(question, "").strip());
        }

        private static @Nullable String stripped(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /** What was noted, if anything, and the answers so far. */
    record LetterDemand(@Nullable NotedDemand demand, List<FoundAnswer> answers) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('interaction-officer', 'openness-office', 'bureau-leader', 'drafter')")
    LetterDemand get(@PathVariable UUID id, Actor officer) {
        MessageId letter = new MessageId(id);
        if (!Desks.mayRead(officer, messages.get(letter).stored().office())) {
            throw Refused.forbidden("not-your-office");
        }
        return new LetterDemand(demands.of(letter).orElse(null), demands.answersTo(letter));
    }

    @PutMapping
    @PreAuthorize("hasAnyRole('interaction-officer', 'drafter')")
    LetterDemand note(@PathVariable UUID id, @RequestBody @Valid DemandInput input, Actor officer) {
        noting.note(new MessageId(id), input.toDemand(), officer);
        return get(id, officer);
    }
}
