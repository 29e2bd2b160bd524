package cn.zwgk.policy.validity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.ExistingContent;
import cn.zwgk.policy.document.ExistingDocument;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.Provenance;
import cn.zwgk.policy.document.Publication;
import cn.zwgk.policy.document.RelationType;
import cn.zwgk.policy.document.StatedValidity;
import cn.zwgk.policy.document.Takeover;
import cn.zwgk.policy.document.Validity;
import cn.zwgk.test.ServiceTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The domain and the SQL read the same validity from the same dates and relations, on every day. */
@ServiceTest
@Transactional
class ValidityExpressionTests {

    private static final int DOCUMENTS = 120;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-01-01");
    private static final int DAYS = 12;
    private static final Person SOMEBODY = new Person("1", "吴婷", "政务公开办");

    private final JdbcClient database;
    private final Documents documents;
    private final ValidityReader reader;
    private final Random random = new Random(20260515);

    ValidityExpressionTests(JdbcClient database, Documents documents, ValidityReader reader) {
        this.database = database;
        this.documents = documents;
        this.reader = reader;
    }

    @Test
    void theSqlAgreesWithTheDomainOnEveryDay() {
        List<Document> all = new ArrayList<>();
        for (int number = 0; number < DOCUMENTS; number++) {
            all.add(someDocument(number));
        }
        for (int relation = 0; relation < DOCUMENTS; relation++) {
            relate(any(all), relation, any(all));
        }
        for (LocalDate day = FIRST_DAY; day.isBefore(FIRST_DAY.plusDays(DAYS)); day = day.plusDays(1)) {
            for (Document document : all) {
                Validity told = reader.terms(document).on(day).validity();
                for (String effects : List.of(ValidityExpression.EFFECTS, ValidityExpression.EFFECTS_ON_ALL)) {
                    assertThat(inSql(document.id(), day, effects))
                            .as("%s on %s by %s", reader.terms(document), day, effects)
                            .isEqualTo(told);
                }
            }
        }
    }

    private Validity inSql(DocumentId id, LocalDate day, String effects) {
        return database.sql("select %s as validity from document d %s where d.id = :id"
                        .formatted(ValidityExpression.VALIDITY, effects))
                .param("today", day)
                .param("id", id.value())
                .query((row, number) -> Validity.valueOf(row.getString("validity")))
                .single();
    }

    private Document someDocument(int number) {
        ExistingDocument existing = new ExistingDocument(
                "validity-test:" + number,
                null,
                "文件" + number,
                null,
                DocumentKind.OTHER,
                List.of(),
                null,
                "明州市民政局",
                FIRST_DAY,
                null,
                someDay(),
                someDay(),
                random.nextInt(4) == 0 ? any(List.of(StatedValidity.values())) : null,
                "<p>正文</p>",
                "正文");
        Document document = Takeover.register(
                DocumentId.next(),
                ExistingContent.of(existing),
                new Publication("VALIDITY-TEST-" + number, Instant.parse("2025-12-31T16:00:00Z"), SOMEBODY),
                new Provenance(existing.sourceKey(), "", existing.statedValidity()),
                Instant.parse("2026-01-01T00:00:00Z"));
        documents.save(document);
        return document;
    }

    /** Written past the aggregate, which would not let a document repeal itself into circles; the rule has to bear it. */
    private void relate(Document from, int position, Document to) {
        database.sql("""
                        insert into document_relation (document_id, position, type, target_id, effective_on)
                        values (:from, :position, :type, :to, :on)""")
                .param("from", from.id().value())
                .param("position", position)
                .param("type", any(List.of(RelationType.values())).name())
                .param("to", to.id().value())
                .param("on", FIRST_DAY.plusDays(random.nextInt(DAYS)))
                .update();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private @Nullable LocalDate someDay() {
        return random.nextBoolean() ? null : FIRST_DAY.plusDays(random.nextInt(DAYS));
    }
}
