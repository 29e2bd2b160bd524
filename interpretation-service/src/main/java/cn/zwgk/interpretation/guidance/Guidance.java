package cn.zwgk.interpretation.guidance;

import static cn.zwgk.interpretation.guidance.GuidanceTransitions.TABLE;

import cn.zwgk.messaging.Fact;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** 综合指引: one edition for a life event. What is public is not changed but replaced by another edition. */
@Table("guidance")
@SuppressWarnings("UnusedVariable") // Some fields are only read by lists, in SQL.
public final class Guidance {

    @Id
    private final UUID id;

    private final LifeEvent lifeEvent;
    private final int edition;
    private final String draftedByName;
    private final String draftedByOffice;
    private GuidanceState state;
    private String title;
    private @Nullable String introduction;

    @MappedCollection(idColumn = "guidance", keyColumn = "position")
    private List<GuidanceItem> items;

    /** Everybody who wrote on it: none of them may approve it. */
    private Set<String> contributors;

    private @Nullable String approvedByName;
    private @Nullable Instant publishedAt;
    private @Nullable String withdrawalReason;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    Guidance(
            UUID id,
            LifeEvent lifeEvent,
            int edition,
            String draftedByName,
            String draftedByOffice,
            GuidanceState state,
            String title,
            @Nullable String introduction,
            List<GuidanceItem> items,
            Set<String> contributors,
            @Nullable String approvedByName,
            @Nullable Instant publishedAt,
            @Nullable String withdrawalReason,
            Instant changedAt,
            @Nullable Long version) {
        this.id = id;
        this.lifeEvent = lifeEvent;
        this.edition = edition;
        this.draftedByName = draftedByName;
        this.draftedByOffice = draftedByOffice;
        this.state = state;
        this.title = title;
        this.introduction = introduction;
        this.items = List.copyOf(items);
        this.contributors = Set.copyOf(contributors);
        this.approvedByName = approvedByName;
        this.publishedAt = publishedAt;
        this.withdrawalReason = withdrawalReason;
        this.changedAt = changedAt;
        this.version = version;
    }

    static Guidance draft(
            UUID id, LifeEvent lifeEvent, int edition, GuidanceContent content, Actor editor, Instant at) {
        return new Guidance(
                id,
                lifeEvent,
                edition,
                editor.name(),
                editor.office(),
                GuidanceState.DRAFT,
                content.title(),
                content.introduction(),
                content.items(),
                Set.of(editor.id()),
                null,
                null,
                null,
                at,
                null);
    }

    /** @throws Refused 409 {@code guidance-not-editable} if it is no draft */
    void edit(GuidanceContent content, Actor editor, Instant at) {
        if (state != GuidanceState.DRAFT) {
            throw Refused.conflict("guidance-not-editable");
        }
        title = content.title();
        introduction = content.introduction();
        items = content.items();
        Set<String> writers = new TreeSet<>(contributors);
        writers.add(editor.id());
        contributors = writers;
        changedAt = at;
    }

    /** @throws Refused 422 {@code guidance-empty} */
    GuidanceFact.Submitted submit(Actor editor, Instant at) {
        GuidanceState next = step(GuidanceAction.SUBMIT, editor);
        if (items.isEmpty()) {
            throw Refused.invalid(List.of(Refusal.onField("items", "guidance-empty")));
        }
        enter(next, at);
        return new GuidanceFact.Submitted();
    }

    /**
     * @param text what it reads now
     * @throws Refused 403 {@code guidance-own} for who wrote on it
     */
    GuidancePublished approve(String text, Actor reviewer, Instant at) {
        GuidanceState next = step(GuidanceAction.APPROVE, reviewer);
        if (contributors.contains(reviewer.id())) {
            throw Refused.forbidden("guidance-own");
        }
        approvedByName = reviewer.name();
        publishedAt = at;
        enter(next, at);
        return told(text, at, version() + 1);
    }

    /** Public words changed because a source did; the edition stays the same. */
    GuidancePublished tellAgain(String text) {
        Instant since = publishedAt;
        if (state != GuidanceState.PUBLISHED || since == null) {
            throw new IllegalStateException("Not public: " + id);
        }
        return told(text, since, version() + 1);
    }

    /** The fact of how it stands, for whoever rebuilds a copy. */
    Fact asTold(String text) {
        Instant since = publishedAt;
        String why = withdrawalReason;
        if (since == null) {
            throw new IllegalStateException("Never public: " + id);
        }
        return switch (state) {
            case PUBLISHED -> told(text, since, version());
            case WITHDRAWN -> new GuidanceWithdrawn(id, version(), lifeEvent, Objects.requireNonNull(why));
            default -> new GuidanceReplaced(id, version(), lifeEvent, edition);
        };
    }

    private GuidancePublished told(String text, Instant since, long told) {
        String url = "/guidance/" + lifeEvent;
        return new GuidancePublished(id, told, lifeEvent, edition, title, introduction, text, since, url);
    }

    /** @throws Refused 422 {@code reason-missing} */
    GuidanceFact.Returned sendBack(Actor reviewer, @Nullable String reason, Instant at) {
        GuidanceState next = step(GuidanceAction.RETURN, reviewer);
        String why = requireReason(reason);
        enter(next, at);
        return new GuidanceFact.Returned(why);
    }

    /** A later edition is public. */
    GuidanceReplaced replace(Instant at) {
        enter(step(GuidanceAction.REPLACE, Actor.system("interpretation-service")), at);
        return new GuidanceReplaced(id, version() + 1, lifeEvent, edition);
    }

    /** @throws Refused 422 {@code reason-missing} */
    GuidanceWithdrawn withdraw(Actor officer, @Nullable String reason, Instant at) {
        GuidanceState next = step(GuidanceAction.WITHDRAW, officer);
        withdrawalReason = requireReason(reason);
        enter(next, at);
        return new GuidanceWithdrawn(id, version() + 1, lifeEvent, withdrawalReason);
    }

    /** The acts that this person could take now. */
    public List<GuidanceAction> allowedFor(Actor actor) {
        return TABLE.allowed(state, actor.roles()).stream()
                .filter(action -> action != GuidanceAction.APPROVE || !contributors.contains(actor.id()))
                .toList();
    }

    private static String requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        return reason.strip();
    }

    private GuidanceState step(GuidanceAction action, Actor actor) {
        return TABLE.require(state, action, actor.roles()).to();
    }

    private void enter(GuidanceState next, Instant at) {
        state = next;
        changedAt = at;
    }

    public UUID id() {
        return id;
    }

    public LifeEvent lifeEvent() {
        return lifeEvent;
    }

    public int edition() {
        return edition;
    }

    public GuidanceState state() {
        return state;
    }

    public String title() {
        return title;
    }

    public @Nullable String introduction() {
        return introduction;
    }

    public List<GuidanceItem> items() {
        return items;
    }

    public String draftedByName() {
        return draftedByName;
    }

    public String draftedByOffice() {
        return draftedByOffice;
    }

    public @Nullable String approvedByName() {
        return approvedByName;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable String withdrawalReason() {
        return withdrawalReason;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Grows with every change; 0 when new. */
    public long version() {
        return version == null ? 0 : version;
    }
}
