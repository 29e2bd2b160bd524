package cn.zwgk.application.notice.persistence;

import cn.zwgk.application.notice.NoticeForm;
import cn.zwgk.application.notice.NoticeTemplate;
import cn.zwgk.application.notice.TemplateState;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The templates. A file is written once; at most one template of a form is in use. */
@Repository
public class TemplateStore {

    private static final String COLUMNS =
            "id, form, edition, state, file_name, sha256, note, uploaded_by_id, uploaded_by,"
                    + " uploaded_at, judged_by, judged_at, judged_reason";

    private final JdbcClient database;

    TemplateStore(JdbcClient database) {
        this.database = database;
    }

    /** Holds the form against other uploads until the transaction ends, so that editions have no gap. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int nextEdition(NoticeForm form) {
        database.sql("select pg_advisory_xact_lock(hashtext(:form))")
                .param("form", "notice_template/" + form.name())
                .query((row, number) -> form)
                .single();
        return database.sql("select coalesce(max(edition), 0) + 1 from notice_template where form = :form")
                .param("form", form.name())
                .query(Integer.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(NoticeTemplate template, byte[] file) {
        database.sql("""
                        insert into notice_template (id, form, edition, state, file_name, file, sha256, note,
                            uploaded_by_id, uploaded_by, uploaded_at)
                        values (:id, :form, :edition, :state, :fileName, :file, :sha256, :note,
                            :uploadedById, :uploadedBy, :uploadedAt)
                        """)
                .param("id", template.id())
                .param("form", template.form().name())
                .param("edition", template.edition())
                .param("state", template.state().name())
                .param("fileName", template.fileName())
                .param("file", file)
                .param("sha256", template.sha256())
                .param("note", template.note())
                .param("uploadedById", template.uploadedById())
                .param("uploadedBy", template.uploadedBy())
                .param("uploadedAt", utc(template.uploadedAt()))
                .update();
    }

    /** Moves a template on, unless somebody else did so first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void judge(NoticeTemplate seen, TemplateState next, String by, Instant at, @Nullable String reason) {
        int changed = database.sql("""
                        update notice_template set state = :next, judged_by = :by, judged_at = :at, judged_reason = :reason
                        where id = :id and state = :seen
                        """)
                .param("next", next.name())
                .param("by", by)
                .param("at", utc(at))
                .param("reason", reason)
                .param("id", seen.id())
                .param("seen", seen.state().name())
                .update();
        if (changed == 0) {
            throw Refused.preconditionFailed();
        }
    }

    /** @throws Refused 404 {@code template-not-found} */
    @Transactional(readOnly = true)
    public NoticeTemplate get(UUID id) {
        return database.sql("select " + COLUMNS + " from notice_template where id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("template-not-found"));
    }

    @Transactional(readOnly = true)
    public byte[] file(UUID id) {
        return database.sql("select file from notice_template where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("file"))
                .single();
    }

    /** Empty when the built-in template is used. */
    @Transactional(readOnly = true)
    public Optional<NoticeTemplate> inUse(NoticeForm form) {
        return database.sql("select " + COLUMNS + " from notice_template where form = :form and state = 'IN_USE'")
                .param("form", form.name())
                .query((row, number) -> read(row))
                .optional();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<NoticeTemplate> of(NoticeForm form) {
        return database.sql("select " + COLUMNS + " from notice_template where form = :form order by edition desc")
                .param("form", form.name())
                .query((row, number) -> read(row))
                .list();
    }

    /** Those in use and those that wait, of all forms. */
    @Transactional(readOnly = true)
    public List<NoticeTemplate> current() {
        return database.sql("select " + COLUMNS
                        + " from notice_template where state in ('IN_USE', 'UPLOADED') order by form, edition")
                .query((row, number) -> read(row))
                .list();
    }

    private static NoticeTemplate read(ResultSet row) throws SQLException {
        OffsetDateTime judgedAt = row.getObject("judged_at", OffsetDateTime.class);
        return new NoticeTemplate(
                row.getObject("id", UUID.class),
                NoticeForm.valueOf(row.getString("form")),
                row.getInt("edition"),
                TemplateState.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("note"),
                row.getString("uploaded_by_id"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("judged_by"),
                judgedAt == null ? null : judgedAt.toInstant(),
                row.getString("judged_reason"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
