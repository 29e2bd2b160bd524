package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.answer.AddAnswerFile;
import cn.zwgk.application.casefile.answer.AnswerFile;
import cn.zwgk.application.casefile.answer.AnswerFiles;
import cn.zwgk.application.casefile.answer.MarkAnswerFile;
import cn.zwgk.application.casefile.answer.ReadAnswerFile;
import cn.zwgk.application.casefile.answer.ReleaseAnswerFile;
import cn.zwgk.application.casefile.answer.SignSecrecyReview;
import cn.zwgk.uploads.FileAnswer;
import cn.zwgk.web.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 答复的材料 and 区分处理, for officers. Every act answers with the files as they are afterwards. */
@RestController
@RequestMapping(path = "/api/{version}/application-cases/{id}", version = "1")
class AnswerFilesController {

    private static final String READERS =
            "hasAnyRole('disclosure-officer', 'openness-office', 'legal-counsel', 'bureau-leader')";
    private static final String OFFICER = "hasRole('disclosure-officer')";

    private final CaseDirectory cases;
    private final AnswerFiles files;
    private final AddAnswerFile addFile;
    private final MarkAnswerFile markFile;
    private final ReleaseAnswerFile releaseFile;
    private final ReadAnswerFile readFile;
    private final SignSecrecyReview secrecyReview;
    private final AnswerFileViews views;

    AnswerFilesController(
            CaseDirectory cases,
            AnswerFiles files,
            AddAnswerFile addFile,
            MarkAnswerFile markFile,
            ReleaseAnswerFile releaseFile,
            ReadAnswerFile readFile,
            SignSecrecyReview secrecyReview,
            AnswerFileViews views) {
        this.cases = cases;
        this.files = files;
        this.addFile = addFile;
        this.markFile = markFile;
        this.releaseFile = releaseFile;
        this.readFile = readFile;
        this.secrecyReview = secrecyReview;
        this.views = views;
    }

    /** What is said about several marks at once. */
    record MarkJudgements(List<MarkAnswerFile.MarkJudgement> judgements) {

        MarkJudgements {
            judgements = judgements == null ? List.of() : List.copyOf(judgements);
        }
    }

    /** What the reviewer found. */
    record SecrecyOpinion(@Nullable String opinion) {}

    @PreAuthorize(READERS)
    @GetMapping("/answer-files")
    ResponseEntity<AnswerFileViews.AnswerFilesView> files(@PathVariable UUID id, Actor actor) {
        CaseId caseId = seen(id, actor);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(views.view(files.of(caseId), secrecyReview.standing(caseId)));
    }

    @PreAuthorize(OFFICER)
    @PostMapping(path = "/answer-files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<AnswerFileViews.AnswerFilesView> add(
            @PathVariable UUID id, @RequestPart("file") MultipartFile file, Actor actor) {
        String name = file.getOriginalFilename();
        addFile.add(seen(id, actor), name == null ? "" : name, file, actor);
        return files(id, actor);
    }

    @PreAuthorize(OFFICER)
    @PostMapping("/answer-files/{fileId}/marks")
    ResponseEntity<AnswerFileViews.AnswerFilesView> mark(
            @PathVariable UUID id, @PathVariable UUID fileId, @RequestBody MarkJudgements judgements, Actor actor) {
        markFile.judge(seen(id, actor), fileId, judgements.judgements(), actor);
        return files(id, actor);
    }

    /** @param hiddenMayGo why what is hidden in the copy may go out; needed only after {@code hidden-text-left} */
    record ReleasedWith(@Nullable String hiddenMayGo) {}

    /** Makes the copy for the applicant, with everything that was marked really gone. */
    @PreAuthorize(OFFICER)
    @PostMapping("/answer-files/{fileId}/release")
    ResponseEntity<AnswerFileViews.AnswerFilesView> release(
            @PathVariable UUID id,
            @PathVariable UUID fileId,
            @RequestBody(required = false) @Nullable ReleasedWith with,
            Actor actor) {
        releaseFile.release(seen(id, actor), fileId, with == null ? null : with.hiddenMayGo(), actor);
        return files(id, actor);
    }

    @PreAuthorize(OFFICER)
    @DeleteMapping("/answer-files/{fileId}")
    ResponseEntity<AnswerFileViews.AnswerFilesView> remove(
            @PathVariable UUID id, @PathVariable UUID fileId, Actor actor) {
        readFile.remove(seen(id, actor), fileId, actor);
        return files(id, actor);
    }

    /** The text before and after, side by side; the showing is recorded. */
    @PreAuthorize("hasAnyRole('disclosure-officer', 'openness-office', 'legal-counsel')")
    @GetMapping("/answer-files/{fileId}/text")
    ResponseEntity<AnswerFileViews.TextView> text(@PathVariable UUID id, @PathVariable UUID fileId, Actor actor) {
        CaseId caseId = seen(id, actor);
        AnswerFile file = files.get(caseId, fileId);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(views.text(
                        readFile.before(caseId, fileId, actor),
                        file.release() == null ? null : readFile.after(caseId, fileId)));
    }

    @PreAuthorize("hasAnyRole('disclosure-officer', 'openness-office', 'legal-counsel')")
    @GetMapping(path = "/answer-files/{fileId}/original", produces = MediaType.ALL_VALUE)
    ResponseEntity<ByteArrayResource> original(@PathVariable UUID id, @PathVariable UUID fileId, Actor actor) {
        return answer(readFile.original(seen(id, actor), fileId, actor));
    }

    @PreAuthorize(READERS)
    @GetMapping(path = "/answer-files/{fileId}/released", produces = MediaType.ALL_VALUE)
    ResponseEntity<ByteArrayResource> released(@PathVariable UUID id, @PathVariable UUID fileId, Actor actor) {
        return answer(readFile.released(seen(id, actor), fileId));
    }

    /** 保密审查 (Article 17): by somebody who neither drafted the reply nor signs it. */
    @PreAuthorize("hasAnyRole('legal-counsel', 'bureau-leader')")
    @PostMapping("/secrecy-review")
    ResponseEntity<AnswerFileViews.AnswerFilesView> review(
            @PathVariable UUID id, @RequestBody SecrecyOpinion opinion, Actor actor) {
        secrecyReview.sign(seen(id, actor), opinion.opinion(), actor);
        return files(id, actor);
    }

    static ResponseEntity<ByteArrayResource> answer(ReadAnswerFile.Opened opened) {
        return FileAnswer.saved(
                        opened.file().name(),
                        opened.file().mediaType(),
                        opened.content().contentLength())
                .cacheControl(CacheControl.noStore())
                .body(opened.content());
    }

    private CaseId seen(UUID id, Actor actor) {
        return cases.requireSeen(new CaseId(id), actor);
    }
}
