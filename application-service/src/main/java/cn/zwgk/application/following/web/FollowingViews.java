package cn.zwgk.application.following.web;

import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.following.CaseMessage;
import cn.zwgk.application.following.web.FollowingView.AttachedFile;
import cn.zwgk.application.following.web.FollowingView.Audience;
import cn.zwgk.application.following.web.FollowingView.FollowedPart;
import cn.zwgk.application.following.web.FollowingView.MessageView;
import cn.zwgk.application.upload.CaseUploads;
import cn.zwgk.web.CodeNames;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows messages to either side. */
@Component
class FollowingViews {

    private final CaseDirectory cases;
    private final CaseUploads uploads;
    private final CodeNames names;

    FollowingViews(CaseDirectory cases, CaseUploads uploads, CodeNames names) {
        this.cases = cases;
        this.uploads = uploads;
        this.names = names;
    }

    FollowingView of(CaseId id, List<CaseMessage> messages, Audience audience) {
        List<Stored> family = cases.familyOf(id);
        return new FollowingView(
                cases.get(id).registrationNumber(),
                family.size() == 1
                        ? List.of()
                        : family.stream().map(each -> relative(each, audience)).toList(),
                messages.stream().map(message -> view(message, audience)).toList());
    }

    /** What lies behind the desk is the officers' own affair. */
    private FollowedPart relative(Stored stored, Audience audience) {
        CaseState shown = audience == Audience.APPLICANT && stored.state() == CaseState.DECISION_DRAFTED
                ? CaseState.IN_PROGRESS
                : stored.state();
        return new FollowedPart(stored.registrationNumber(), stored.request().description(), names.of(shown));
    }

    private MessageView view(CaseMessage message, Audience audience) {
        return new MessageView(
                message.id(),
                message.fromApplicant(),
                message.kind(),
                names.of(message.kind()),
                writer(message, audience),
                message.text(),
                message.sentAt(),
                message.readAt(),
                message.readAt() == null && message.fromApplicant() == (audience == Audience.OFFICERS),
                uploads.of(message.id()).stream()
                        .map(file -> new AttachedFile(
                                file.id(), file.name(), file.mediaType(), file.size(), file.removedOn() != null))
                        .toList());
    }

    private String writer(CaseMessage message, Audience audience) {
        String officer = message.officer();
        if (officer == null) {
            return names.of("MessageWriter", audience == Audience.APPLICANT ? "YOU" : "APPLICANT");
        }
        return audience == Audience.OFFICERS ? officer : names.of("MessageWriter", "OFFICER");
    }
}
