package cn.zwgk.application.following.web;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.following.MessageDraft;
import cn.zwgk.application.following.ReadMessages;
import cn.zwgk.application.following.WriteMessage;
import cn.zwgk.application.following.web.FollowingView.Audience;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Idempotent;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The messages of a case, for who works on it. */
@RestController
@RequestMapping(path = "/api/{version}", version = "1")
class CaseMessagesController {

    private static final String OFFICERS = "hasAnyRole('disclosure-officer', 'openness-office')";

    private final ReadMessages readMessages;
    private final WriteMessage writeMessage;
    private final FollowingViews views;

    CaseMessagesController(ReadMessages readMessages, WriteMessage writeMessage, FollowingViews views) {
        this.readMessages = readMessages;
        this.writeMessage = writeMessage;
        this.views = views;
    }

    /** What the applicant wrote counts as seen from now on. */
    @PreAuthorize(OFFICERS)
    @GetMapping("/application-cases/{id}/messages")
    ResponseEntity<FollowingView> read(@PathVariable UUID id, Actor actor) {
        return answer(new CaseId(id), actor);
    }

    @PreAuthorize(OFFICERS)
    @Idempotent
    @PostMapping("/application-cases/{id}/messages")
    ResponseEntity<FollowingView> write(@PathVariable UUID id, @RequestBody MessageDraft draft, Actor actor) {
        CaseId caseId = new CaseId(id);
        writeMessage.fromOfficer(caseId, draft, actor);
        return answer(caseId, actor);
    }

    private ResponseEntity<FollowingView> answer(CaseId id, Actor actor) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(views.of(id, readMessages.toOfficer(id, actor), Audience.OFFICERS));
    }
}
