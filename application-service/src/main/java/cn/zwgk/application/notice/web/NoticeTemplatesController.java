package cn.zwgk.application.notice.web;

import cn.zwgk.application.notice.JudgeTemplate;
import cn.zwgk.application.notice.NoticeForm;
import cn.zwgk.application.notice.NoticeTemplate;
import cn.zwgk.application.notice.ReadTemplates;
import cn.zwgk.application.notice.TemplateAct;
import cn.zwgk.application.notice.UploadTemplate;
import cn.zwgk.application.notice.WordFile;
import cn.zwgk.application.notice.persistence.TemplateStore;
import cn.zwgk.uploads.FileAnswer;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 文书模板: every form with the template from which its papers are printed. */
@RestController
@RequestMapping(path = "/api/{version}", version = "1")
class NoticeTemplatesController {

    private static final String READERS = "hasAnyRole('disclosure-officer', 'openness-office', 'legal-counsel')";

    private final TemplateStore templates;
    private final ReadTemplates readTemplates;
    private final UploadTemplate uploadTemplate;
    private final JudgeTemplate judgeTemplate;
    private final TemplateViews views;
    private final CodeNames names;

    NoticeTemplatesController(
            TemplateStore templates,
            ReadTemplates readTemplates,
            UploadTemplate uploadTemplate,
            JudgeTemplate judgeTemplate,
            TemplateViews views,
            CodeNames names) {
        this.templates = templates;
        this.readTemplates = readTemplates;
        this.uploadTemplate = uploadTemplate;
        this.judgeTemplate = judgeTemplate;
        this.views = views;
        this.names = names;
    }

    /** Why. */
    record TemplateReason(@Nullable String reason) {}

    /** A paper to look at: an HTML fragment without scripts, links and pictures. */
    record NoticePreview(String html) {}

    @PreAuthorize(READERS)
    @GetMapping("/notice-forms")
    List<TemplateViews.NoticeFormLine> forms() {
        List<NoticeTemplate> current = templates.current();
        return Arrays.stream(NoticeForm.values())
                .map(form -> views.line(form, current))
                .toList();
    }

    @PreAuthorize(READERS)
    @GetMapping("/notice-forms/{form}")
    TemplateViews.NoticeFormView form(@PathVariable NoticeForm form, Actor actor) {
        return views.view(form, templates.of(form), actor);
    }

    /** The Word file in use, to be changed and uploaded again. */
    @PreAuthorize(READERS)
    @GetMapping(path = "/notice-forms/{form}/file", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> file(@PathVariable NoticeForm form) {
        WordFile file = readTemplates.inUse(form);
        return FileAnswer.saved(names.of(form) + ".docx", WordFile.TYPE, file.size())
                .body(file.content());
    }

    @PreAuthorize(READERS)
    @GetMapping("/notice-forms/{form}/preview")
    NoticePreview preview(@PathVariable NoticeForm form) {
        return new NoticePreview(readTemplates.preview(form));
    }

    @PreAuthorize("hasAnyRole('disclosure-officer', 'openness-office')")
    @PostMapping(path = "/notice-forms/{form}/templates", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    TemplateViews.NoticeTemplateView upload(
            @PathVariable NoticeForm form,
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Nullable String note,
            Actor actor) {
        String name = file.getOriginalFilename();
        return views.view(uploadTemplate.upload(form, name == null ? "" : name, file, note, actor), actor);
    }

    @PreAuthorize(READERS)
    @GetMapping("/notice-templates/{id}")
    TemplateViews.NoticeTemplateView template(@PathVariable UUID id, Actor actor) {
        return views.view(templates.get(id), actor);
    }

    @PreAuthorize(READERS)
    @GetMapping(path = "/notice-templates/{id}/file", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> templateFile(@PathVariable UUID id) {
        String name = templates.get(id).fileName();
        byte[] file = templates.file(id);
        return FileAnswer.saved(name, WordFile.TYPE, file.length).body(file);
    }

    @PreAuthorize(READERS)
    @GetMapping("/notice-templates/{id}/preview")
    NoticePreview templatePreview(@PathVariable UUID id) {
        return new NoticePreview(readTemplates.preview(id));
    }

    @PreAuthorize("hasAnyRole('openness-office', 'legal-counsel')")
    @PostMapping("/notice-templates/{id}/acts/{act}")
    TemplateViews.NoticeTemplateView judge(
            @PathVariable UUID id, @PathVariable String act, @RequestBody TemplateReason reason, Actor actor) {
        TemplateAct taken = Arrays.stream(TemplateAct.values())
                .filter(known -> known.code().equals(act))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("act-unknown"));
        judgeTemplate.judge(id, taken, reason.reason(), actor);
        return views.view(templates.get(id), actor);
    }
}
