package cn.zwgk.application.following.web;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.following.MessageDraft;
import cn.zwgk.application.following.OpenSession;
import cn.zwgk.application.following.ReadMessages;
import cn.zwgk.application.following.WriteMessage;
import cn.zwgk.application.following.web.FollowingView.Audience;
import cn.zwgk.application.upload.ShowUpload;
import cn.zwgk.uploads.FileAnswer;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PublicEndpoint;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An applicant follows his case. The token of the session travels in a header, so that no log of addresses has it. */
@RestController
@RequestMapping(path = "/api/{version}/applications/following", version = "1")
class FollowingController {

    private static final String SESSION = "Case-Session";

    private final OpenSession openSession;
    private final ReadMessages readMessages;
    private final WriteMessage writeMessage;
    private final ShowUpload showUpload;
    private final FollowingViews views;

    FollowingController(
            OpenSession openSession,
            ReadMessages readMessages,
            WriteMessage writeMessage,
            ShowUpload showUpload,
            FollowingViews views) {
        this.openSession = openSession;
        this.readMessages = readMessages;
        this.writeMessage = writeMessage;
        this.showUpload = showUpload;
        this.views = views;
    }

    /** Number and secret. */
    record Keys(
            @NotBlank @Size(max = 40) String registrationNumber,
            @NotBlank @Size(max = 40) String secret) {

        @Override
        public String toString() {
            return "Keys[" + registrationNumber + "]";
        }
    }

    /** Opens a session of a few minutes. */
    @PublicEndpoint
    @PostMapping("/sessions")
    ResponseEntity<OpenSession.FollowSession> open(@RequestBody @Valid Keys keys, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(openSession.open(keys.registrationNumber(), keys.secret(), request.getRemoteAddr()));
    }

    /** Ends it before its time. */
    @PublicEndpoint
    @PostMapping("/sessions/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@RequestHeader(SESSION) String session) {
        openSession.close(session);
    }

    /** The messages both ways and the cases that belong together. What the officers wrote counts as seen from now on. */
    @PublicEndpoint
    @GetMapping
    ResponseEntity<FollowingView> following(@RequestHeader(name = SESSION, required = false) @Nullable String session) {
        return answer(openSession.require(session));
    }

    @PublicEndpoint
    @Idempotent
    @PostMapping("/messages")
    ResponseEntity<FollowingView> write(
            @RequestHeader(name = SESSION, required = false) @Nullable String session,
            @RequestBody MessageDraft draft) {
        CaseId id = openSession.require(session);
        writeMessage.fromApplicant(id, draft);
        return answer(id);
    }

    /** A file that went with a message of this case. */
    @PublicEndpoint
    @GetMapping("/files/{file}")
    ResponseEntity<ByteArrayResource> file(
            @RequestHeader(name = SESSION, required = false) @Nullable String session, @PathVariable UUID file) {
        ShowUpload.Opened opened = showUpload.open(openSession.require(session), file);
        return FileAnswer.saved(
                        opened.upload().name(),
                        opened.upload().mediaType(),
                        opened.content().contentLength())
                .cacheControl(CacheControl.noStore())
                .body(opened.content());
    }

    private ResponseEntity<FollowingView> answer(CaseId id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(views.of(id, readMessages.toApplicant(id), Audience.APPLICANT));
    }
}
