package cn.zwgk.policy.targeted;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentState;
import cn.zwgk.policy.targeted.AudiencePage.ChangeEntry;
import cn.zwgk.policy.targeted.AudiencePage.LinkEntry;
import cn.zwgk.policy.targeted.AudiencePage.RecipientEntry;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the desk sees of an audience. */
@Component
public class AudiencePages {

    private final Audiences audiences;
    private final ReadingLinks links;
    private final ReaderLists lists;
    private final Wording wording;
    private final InstantSource time;
    private final String publicUrl;

    AudiencePages(
            Audiences audiences,
            ReadingLinks links,
            ReaderLists lists,
            Wording wording,
            InstantSource time,
            @Value("${zwgk.public-url}") String publicUrl) {
        this.audiences = audiences;
        this.links = links;
        this.lists = lists;
        this.wording = wording;
        this.time = time;
        this.publicUrl = publicUrl;
    }

    /** The audience alone, to be changed. */
    public Audience present(Document document) {
        return audiences.of(document.id());
    }

    @Transactional(readOnly = true)
    public AudiencePage of(Document document, Actor actor) {
        Map<String, String> listNames =
                lists.all().stream().collect(Collectors.toMap(list -> list.id().toString(), ReaderList::name));
        Audience audience = audiences.of(document.id());
        return new AudiencePage(
                document.id().value(),
                document.metadata().title(),
                audience.version(),
                audience.recipients().stream()
                        .map(recipient -> entry(recipient, listNames))
                        .toList(),
                links.of(document.id()).stream().map(this::entry).toList(),
                audiences.changesOf(document.id()).stream()
                        .map(change -> worded(change, listNames))
                        .toList(),
                SetAudience.objection(document, actor).isEmpty(),
                document.state() == DocumentState.PUBLISHED);
    }

    /** A link as the desk sees it. */
    public LinkEntry entry(ReadingLink link) {
        ReadingLink.Standing standing = link.standing(time.instant());
        return new LinkEntry(
                link.id(),
                publicUrl + "/targeted/" + link.id(),
                link.holder(),
                standing,
                wording.of(standing),
                link.issuedBy(),
                link.issuedAt(),
                link.expiresAt(),
                link.revokedBy(),
                link.revokedAt(),
                link.revokeReason());
    }

    private RecipientEntry entry(Recipient recipient, Map<String, String> listNames) {
        return new RecipientEntry(
                recipient.kind(), wording.of(recipient.kind()), recipient.value(), name(recipient, listNames));
    }

    private String name(Recipient recipient, Map<String, String> listNames) {
        return switch (recipient.kind()) {
            case PERSON, OFFICE -> recipient.value();
            case ROLE -> wording.text("role." + recipient.value());
            case LIST -> listNames.getOrDefault(recipient.value(), recipient.value());
        };
    }

    private ChangeEntry worded(AudienceChange change, Map<String, String> listNames) {
        Function<String, String> words = written -> {
            String[] parts = written.split(" ", 2);
            Recipient recipient = new Recipient(Recipient.Kind.valueOf(parts[0]), parts[1]);
            return wording.of(recipient.kind()) + "：" + name(recipient, listNames);
        };
        return new ChangeEntry(
                change.at(),
                change.by(),
                change.added().stream().map(words).toList(),
                change.removed().stream().map(words).toList(),
                change.reason());
    }
}
