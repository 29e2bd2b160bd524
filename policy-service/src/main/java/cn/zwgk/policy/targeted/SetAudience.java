package cn.zwgk.policy.targeted;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentState;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says to whom a document is disclosed. Before its publication the office that drafts it does, and the openness office; after
 * it only the openness office, with a reason that stays in the history.
 */
@UseCase
public class SetAudience {

    private final Audiences audiences;
    private final ReaderLists lists;
    private final ReadingLinks links;
    private final AuditTrail audit;
    private final InstantSource time;

    SetAudience(Audiences audiences, ReaderLists lists, ReadingLinks links, AuditTrail audit, InstantSource time) {
        this.audiences = audiences;
        this.lists = lists;
        this.links = links;
        this.audit = audit;
        this.time = time;
    }

    /**
     * @param before the audience as the person saw it
     * @throws Refused {@code audience-empty}, {@code audience-reason-missing}, {@code recipient-unknown}
     */
    @Transactional
    public void set(
            Document document, Audience before, List<Recipient> recipients, @Nullable String reason, Actor actor) {
        requireMayTarget(document, actor);
        List<Recipient> wanted =
                recipients.stream().map(SetAudience::normalised).distinct().toList();
        requireKnown(wanted);
        boolean published = document.state() == DocumentState.PUBLISHED;
        boolean promised = published || document.state() == DocumentState.SCHEDULED;
        String ground = reason == null || reason.isBlank() ? null : reason.strip();
        if (published && ground == null) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "audience-reason-missing")));
        }
        if (promised && wanted.isEmpty() && !links.anyUsable(document.id(), time.instant())) {
            throw Refused.invalid(List.of(Refusal.onField("recipients", "audience-empty")));
        }
        List<String> added = written(wanted, before.recipients());
        List<String> removed = written(before.recipients(), wanted);
        if (added.isEmpty() && removed.isEmpty()) {
            return;
        }
        audiences.save(before, wanted);
        audiences.note(document.id(), new AudienceChange(time.instant(), Person.of(actor), added, removed, ground));
        audit.record(
                actor,
                "document.set-audience",
                "Document",
                document.id().toString(),
                ground,
                Map.of("added", added.size(), "removed", removed.size()));
    }

    /** @throws Refused if the document is not targeted, gone, or not this person's to target */
    static void requireMayTarget(Document document, Actor actor) {
        objection(document, actor).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Why this person may not say who reads the document; nothing if he may. */
    static Optional<Refused> objection(Document document, Actor actor) {
        if (!document.isTargeted()) {
            return Optional.of(Refused.conflict("document-not-targeted"));
        }
        if (document.state() == DocumentState.WITHDRAWN || document.state() == DocumentState.DISCARDED) {
            return Optional.of(Refused.conflict("targeted-document-closed"));
        }
        boolean drafting = document.state() != DocumentState.PUBLISHED
                && actor.has(Roles.DRAFTER)
                && actor.office().equals(document.draftedBy().office());
        return drafting || actor.has(Roles.OPENNESS_OFFICE)
                ? Optional.empty()
                : Optional.of(Refused.forbidden("audience-not-yours"));
    }

    private void requireKnown(List<Recipient> recipients) {
        List<Refusal> unknown = recipients.stream()
                .filter(recipient -> switch (recipient.kind()) {
                    case ROLE -> !Recipient.ROLES.contains(recipient.value());
                    case LIST -> !lists.exists(recipient.value());
                    case PERSON, OFFICE -> false;
                })
                .map(recipient -> Refusal.onField("recipients", "recipient-unknown", recipient.value()))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refused.invalid(unknown);
        }
    }

    private static Recipient normalised(Recipient recipient) {
        return recipient.kind() == Recipient.Kind.PERSON
                ? new Recipient(recipient.kind(), Reader.normalised(recipient.value()))
                : new Recipient(recipient.kind(), recipient.value().strip());
    }

    private static List<String> written(List<Recipient> these, List<Recipient> butNotThese) {
        return these.stream()
                .filter(recipient -> !butNotThese.contains(recipient))
                .map(Recipient::written)
                .toList();
    }
}
