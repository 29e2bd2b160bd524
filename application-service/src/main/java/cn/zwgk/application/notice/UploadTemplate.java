package cn.zwgk.application.notice;

import cn.zwgk.application.notice.persistence.TemplateStore;
import cn.zwgk.files.CleanCopy;
import cn.zwgk.files.UnreadableFile;
import cn.zwgk.uploads.Acceptance;
import cn.zwgk.uploads.FileName;
import cn.zwgk.uploads.UploadCheck;
import cn.zwgk.uploads.UploadedFile;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

/** Takes a template of the bureau's own: a Word file, checked by {@link TemplateRules}, without the metadata of its author. */
@UseCase
public class UploadTemplate {

    private static final Acceptance WORD =
            new Acceptance(Set.of(WordFile.TYPE), "Word 文件（.docx）", DataSize.ofMegabytes(2));
    private static final int LONGEST_NOTE = 500;

    private final TemplateStore templates;
    private final UploadCheck check;
    private final CleanCopy cleaning;
    private final AuditTrail audit;
    private final InstantSource time;
    private final TransactionOperations transaction;

    UploadTemplate(
            TemplateStore templates,
            UploadCheck check,
            CleanCopy cleaning,
            AuditTrail audit,
            InstantSource time,
            TransactionOperations transaction) {
        this.templates = templates;
        this.check = check;
        this.cleaning = cleaning;
        this.audit = audit;
        this.time = time;
        this.transaction = transaction;
    }

    /** @throws Refused 422 with everything that stands against the file as a template of this form */
    @Transactional(propagation = Propagation.NEVER)
    public NoticeTemplate upload(
            NoticeForm form, String givenName, InputStreamSource content, @Nullable String note, Actor officer) {
        if (note == null || note.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("note", "template-note-missing")));
        }
        if (note.length() > LONGEST_NOTE) {
            throw Refused.invalid(List.of(Refusal.onField("note", "template-note-too-long", LONGEST_NOTE)));
        }
        String name = FileName.safe(givenName);
        byte[] file = UploadedFile.with(content, incoming -> {
            check.requireAcceptable(name, incoming, WORD);
            return UploadedFile.inPlace(clean -> cleaned(incoming, clean));
        });
        TemplateRules.require(form, read(file));
        return transaction.execute(_ -> keep(form, name, file, note.strip(), officer));
    }

    private NoticeTemplate keep(NoticeForm form, String name, byte[] file, String note, Actor officer) {
        NoticeTemplate template = new NoticeTemplate(
                Ids.next(),
                form,
                templates.nextEdition(form),
                TemplateState.UPLOADED,
                name,
                new WordFile(file).sha256(),
                note,
                officer.id(),
                officer.name(),
                time.instant(),
                null,
                null,
                null);
        templates.add(template, file);
        audit.record(
                officer,
                "notice-template.upload",
                JudgeTemplate.SUBJECT,
                template.id().toString(),
                note,
                Map.of("form", form.name(), "edition", template.edition(), "sha256", template.sha256()));
        return template;
    }

    private byte[] cleaned(Path incoming, Path clean) {
        try {
            cleaning.write(incoming, WordFile.TYPE, clean);
            return Files.readAllBytes(clean);
        } catch (UnreadableFile unreadable) {
            throw Refused.invalid(List.of(Refusal.onField("file", unreadable.code())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static WordTemplate read(byte[] file) {
        try {
            return WordTemplate.read(file);
        } catch (WordTemplate.UnreadableTemplate unreadable) {
            throw Refused.invalid(List.of(Refusal.onField("file", "template-unreadable")));
        }
    }
}
