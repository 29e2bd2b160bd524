package cn.zwgk.policy.document;

import cn.zwgk.policy.document.PublicInterest.Answer;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was answered about the public's interest. Answers are only added; the latest counts. */
final class InterestRows {

    private final JdbcClient database;

    InterestRows(JdbcClient database) {
        this.database = database;
    }

    void save(StoredDocument document) {
        List<Answer> answers = document.metadata().publicInterest().answers();
        List<Answer> kept = answers.isEmpty() ? List.of() : of(document.id());
        answers.stream().filter(answer -> !kept.contains(answer)).forEach(answer -> add(document.id(), answer));
    }

    private void add(DocumentId document, Answer answer) {
        database.sql("""
                        insert into document_interest_answer (document_id, question, yes, by_id, by_name, by_office, at)
                        values (:document, :question, :yes, :by_id, :by_name, :by_office, :at)""")
                .param("document", document.value())
                .param("question", answer.question())
                .param("yes", answer.yes())
                .param("by_id", answer.by().id())
                .param("by_name", answer.by().name())
                .param("by_office", answer.by().office())
                .param("at", DocumentColumns.utc(answer.at()))
                .update();
    }

    List<Answer> of(DocumentId document) {
        return database.sql("""
                        select distinct on (question) * from document_interest_answer
                        where document_id = ? order by question, number desc""")
                .param(document.value())
                .query((row, number) -> new Answer(
                        row.getString("question"),
                        row.getBoolean("yes"),
                        new Person(row.getString("by_id"), row.getString("by_name"), row.getString("by_office")),
                        Objects.requireNonNull(DocumentColumns.instant(row, "at"))))
                .list();
    }
}
