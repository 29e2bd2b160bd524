package cn.zwgk.interpretation.forms;

import cn.zwgk.interpretation.materials.InterpretationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The form sheet of each piece of material. */
@Repository
class FormSheets {

    private final JdbcClient database;

    FormSheets(JdbcClient database) {
        this.database = database;
    }

    /** Empty where nothing was said. */
    FormSheet of(InterpretationId material) {
        return database.sql("""
                SELECT author, post, institution, source, link, transcript FROM interpretation_form_sheet
                WHERE interpretation = ?
                """)
                .param(material.value())
                .query(FormSheet.class)
                .optional()
                .orElse(FormSheet.EMPTY);
    }

    void save(InterpretationId material, FormSheet sheet) {
        database.sql("""
                INSERT INTO interpretation_form_sheet (interpretation, author, post, institution, source, link, transcript)
                VALUES (:material, :author, :post, :institution, :source, :link, :transcript)
                ON CONFLICT (interpretation) DO UPDATE SET author = excluded.author, post = excluded.post,
                    institution = excluded.institution, source = excluded.source, link = excluded.link,
                    transcript = excluded.transcript
                """)
                .param("material", material.value())
                .param("author", sheet.author())
                .param("post", sheet.post())
                .param("institution", sheet.institution())
                .param("source", sheet.source())
                .param("link", sheet.link())
                .param("transcript", sheet.transcript())
                .update();
    }
}
