package cn.zwgk.application.notice;

import cn.zwgk.application.notice.persistence.TemplateStore;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Shows templates as Word files and as they would print. */
@UseCase
public class ReadTemplates {

    private final TemplateStore templates;
    private final NoticePress press;

    ReadTemplates(TemplateStore templates, NoticePress press) {
        this.templates = templates;
        this.press = press;
    }

    /** The Word file that is in use for a form, to be changed and uploaded again. */
    @Transactional(readOnly = true)
    public WordFile inUse(NoticeForm form) {
        return templates
                .inUse(form)
                .map(template -> new WordFile(templates.file(template.id())))
                .orElseGet(() -> new WordFile(BuiltInTemplates.of(form)));
    }

    /** A template filled in with example data, as HTML. */
    @Transactional(readOnly = true)
    public String preview(UUID id) {
        return press.example(templates.get(id).form(), templates.file(id)).html();
    }

    /** What is in use for a form, filled in with example data, as HTML. */
    @Transactional(readOnly = true)
    public String preview(NoticeForm form) {
        return press.example(form).html();
    }
}
