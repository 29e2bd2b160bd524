package cn.zwgk.interpretation.guidance;

import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.UseCase;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.text.TextScreen;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Writes and publishes editions of a guidance. */
@UseCase
public class EditGuidance {

    private final Guidances guidances;
    private final Sources sources;
    private final CurrentItems items;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final InstantSource time;

    EditGuidance(
            Guidances guidances,
            Sources sources,
            CurrentItems items,
            Outbox outbox,
            AuditTrail audit,
            InstantSource time) {
        this.guidances = guidances;
        this.sources = sources;
        this.items = items;
        this.outbox = outbox;
        this.audit = audit;
        this.time = time;
    }

    /**
     * Begins the next edition for a life event.
     *
     * @throws Refused 409 {@code guidance-edition-open} if one is being written or reviewed, 422 with everything that is wrong
     */
    @Transactional
    public UUID begin(LifeEvent lifeEvent, GuidanceContent content, Actor editor) {
        requireSound(content);
        List<Guidance> editions = guidances.findByLifeEventOrderByEditionDesc(lifeEvent);
        if (editions.stream().anyMatch(EditGuidance::isOpen)) {
            throw Refused.conflict("guidance-edition-open");
        }
        int edition = editions.isEmpty() ? 1 : editions.getFirst().edition() + 1;
        Guidance begun = Guidance.draft(Ids.next(), lifeEvent, edition, content, editor, time.instant());
        keep(begun, editor, "guidance.drafted", null);
        return begun.id();
    }

    /** @throws Refused 412 {@code changed-meanwhile}, 422 with everything that is wrong, and what the aggregate refuses */
    @Transactional
    public void edit(UUID id, @Nullable String ifMatch, GuidanceContent content, Actor editor) {
        requireSound(content);
        Guidance guidance = current(id, ifMatch);
        guidance.edit(content, editor, time.instant());
        keep(guidance, editor, "guidance.edited", null);
    }

    @Transactional
    public void submit(UUID id, @Nullable String ifMatch, Actor editor) {
        Guidance guidance = current(id, ifMatch);
        guidance.submit(editor, time.instant());
        keep(guidance, editor, "guidance.submitted", null);
    }

    /** Publishes it in the place of the edition before. */
    @Transactional
    public void approve(UUID id, @Nullable String ifMatch, Actor reviewer) {
        Guidance guidance = current(id, ifMatch);
        GuidancePublished fact = guidance.approve(items.textOf(guidance), reviewer, time.instant());
        guidances
                .findByLifeEventAndState(guidance.lifeEvent(), GuidanceState.PUBLISHED)
                .ifPresent(before -> {
                    outbox.append(before.replace(time.instant()));
                    keep(before, Actor.system("interpretation-service"), "guidance.replaced", null);
                });
        outbox.append(fact);
        keep(guidance, reviewer, "guidance.published", null);
    }

    @Transactional
    public void sendBack(UUID id, @Nullable String ifMatch, @Nullable String reason, Actor reviewer) {
        Guidance guidance = current(id, ifMatch);
        String why = guidance.sendBack(reviewer, reason, time.instant()).reason();
        keep(guidance, reviewer, "guidance.returned", why);
    }

    @Transactional
    public void withdraw(UUID id, @Nullable String ifMatch, @Nullable String reason, Actor officer) {
        Guidance guidance = current(id, ifMatch);
        GuidanceWithdrawn fact = guidance.withdraw(officer, reason, time.instant());
        outbox.append(fact);
        keep(guidance, officer, "guidance.withdrawn", fact.reason());
    }

    private void requireSound(GuidanceContent content) {
        List<Refusal> grounds = new ArrayList<>();
        if (hasNumbers(content.title()) || hasNumbers(content.introduction())) {
            grounds.add(Refusal.onField("introduction", "personal-data-in-question"));
        }
        for (int place = 0; place < content.items().size(); place++) {
            GuidanceItem item = content.items().get(place);
            if (sources.find(item.kind(), item.sourceId())
                    .filter(source -> !source.gone())
                    .isEmpty()) {
                grounds.add(Refusal.onField("items[" + place + "].sourceId", "guidance-source-unknown", place + 1));
            }
            if (hasNumbers(item.words())) {
                grounds.add(Refusal.onField("items[" + place + "].words", "personal-data-in-question"));
            }
        }
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }

    private static boolean hasNumbers(@Nullable String text) {
        return !TextScreen.numbers(Objects.requireNonNullElse(text, "")).isEmpty();
    }

    private static boolean isOpen(Guidance edition) {
        return edition.state() == GuidanceState.DRAFT || edition.state() == GuidanceState.UNDER_REVIEW;
    }

    private Guidance current(UUID id, @Nullable String ifMatch) {
        Guidance guidance = guidances.get(id);
        ETags.verify(ifMatch, guidance.version());
        return guidance;
    }

    private void keep(Guidance guidance, Actor actor, String act, @Nullable String reason) {
        Guidance kept = guidances.save(guidance);
        audit.record(
                actor,
                act,
                History.OF_GUIDANCE,
                kept.id().toString(),
                reason,
                Map.of("state", kept.state().name(), "edition", kept.edition()));
    }
}
