package cn.zwgk.interpretation.materials;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an interpretation says beside its text: transcript, subtitles, the words of its pictures. Whoever searches finds a film by
 * what is said in it.
 */
@Component
public class WordsBeside {

    private final JdbcClient database;

    WordsBeside(JdbcClient database) {
        this.database = database;
    }

    /** Empty where everything is said in the text. */
    public String of(InterpretationId material) {
        return database.sql("""
                SELECT concat_ws(E'\\n',
                    (SELECT concat_ws(E'\\n', nullif(concat_ws(' ', institution, post, author), ''), transcript)
                     FROM interpretation_form_sheet WHERE interpretation = :material),
                    (SELECT string_agg(text_instead, E'\\n' ORDER BY role, position)
                     FROM interpretation_file WHERE interpretation = :material AND text_instead <> ''))
                """)
                .param("material", material.value())
                .query(String.class)
                .single();
    }
}
