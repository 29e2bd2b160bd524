package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.ApplicationCase;
import cn.zwgk.application.casefile.FetchNotice;
import cn.zwgk.application.casefile.FollowApplication;
import cn.zwgk.application.casefile.answer.ReadAnswerFile;
import cn.zwgk.application.notice.WordFile;
import cn.zwgk.uploads.FileAnswer;
import cn.zwgk.web.PublicEndpoint;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an applicant fetches with number and secret, which travel in the body, so that no log of addresses has them. */
@RestController
@RequestMapping(path = "/api/{version}/applications", version = "1")
class ApplicantFilesController {

    private final FollowApplication followApplication;
    private final FetchNotice fetchNotice;
    private final ReadAnswerFile readFile;

    ApplicantFilesController(FollowApplication followApplication, FetchNotice fetchNotice, ReadAnswerFile readFile) {
        this.followApplication = followApplication;
        this.fetchNotice = fetchNotice;
        this.readFile = readFile;
    }

    /** Number and secret of a case, and the number of the paper. */
    record PaperRequest(
            @NotBlank @Size(max = 40) String registrationNumber,
            @NotBlank @Size(max = 40) String secret,
            @NotBlank @Size(max = 60) String noticeNumber) {

        @Override
        public String toString() {
            return "PaperRequest[" + registrationNumber + "]";
        }
    }

    /** A paper that went to the applicant, as Word file. */
    @PublicEndpoint
    @PostMapping(path = "/notices/word", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> notice(@RequestBody @Valid PaperRequest request, HttpServletRequest client) {
        ApplicationCase theCase =
                followApplication.open(request.registrationNumber(), request.secret(), client.getRemoteAddr());
        FetchNotice.Fetched fetched = fetchNotice.wordForApplicant(theCase.id(), request.noticeNumber());
        return FileAnswer.saved(
                        fetched.number() + ".docx",
                        WordFile.TYPE,
                        fetched.file().size())
                .cacheControl(CacheControl.noStore())
                .body(fetched.file().content());
    }

    /** Number and secret of a case. */
    record FilesRequest(
            @NotBlank @Size(max = 40) String registrationNumber,
            @NotBlank @Size(max = 40) String secret) {

        @Override
        public String toString() {
            return "FilesRequest[" + registrationNumber + "]";
        }
    }

    /** A file that may be fetched. */
    record ReleasedFile(UUID id, String name, long size, String sha256, boolean redacted) {}

    /** The files of the reply; none before it went out. */
    @PublicEndpoint
    @PostMapping("/answer-files")
    List<ReleasedFile> files(@RequestBody @Valid FilesRequest request, HttpServletRequest client) {
        ApplicationCase theCase =
                followApplication.open(request.registrationNumber(), request.secret(), client.getRemoteAddr());
        return readFile.forApplicant(theCase).stream()
                .flatMap(file -> Optional.ofNullable(file.release())
                        .map(copy ->
                                new ReleasedFile(file.id(), file.name(), copy.size(), copy.sha256(), copy.redacted()))
                        .stream())
                .toList();
    }

    /** A file of the reply. */
    @PublicEndpoint
    @PostMapping(path = "/answer-files/{fileId}", produces = MediaType.ALL_VALUE)
    ResponseEntity<ByteArrayResource> file(
            @PathVariable UUID fileId, @RequestBody @Valid FilesRequest request, HttpServletRequest client) {
        ApplicationCase theCase =
                followApplication.open(request.registrationNumber(), request.secret(), client.getRemoteAddr());
        return AnswerFilesController.answer(readFile.forApplicant(theCase, fileId));
    }
}
