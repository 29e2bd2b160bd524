package cn.zwgk.policy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.ExistingDocument;
import cn.zwgk.policy.document.RegistrationOutcome;
import cn.zwgk.policy.document.StatedValidity;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.web.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ServiceTest
class RegisterExistingDocumentTests {

    private static final Actor WUTING = new Actor("wuting", "吴婷", "政务公开办", Set.of("openness-office"));

    private final RegisterExistingDocument registration;
    private final Api api;
    private final KafkaFacts facts;

    RegisterExistingDocumentTests(RegisterExistingDocument registration, Api api, KafkaFacts facts) {
        this.registration = registration;
        this.api = api;
        this.facts = facts;
    }

    @Test
    void itKeepsTheNumberAndTheDatesThatItHas() {
        String number = "1137080000431236XX/2024-" + unique();
        registration.register(existing("要点 " + number, number, null), WUTING);

        Answer page = api.get("/api/v1/documents/by-index-number?value=" + number);

        assertThat(page.at("writtenOn")).isEqualTo("2024-07-26");
        assertThat(page.at("publishedAt")).isEqualTo("2024-07-25T16:00:00Z");
        assertThat(page.at("validity")).isEqualTo("IN_FORCE");
        KafkaFacts.Seen fact =
                facts.await("zwgk.policy.documents", "DocumentPublished", UUID.fromString(page.at("id")));
        assertThat(fact.data().path("imported").asBoolean()).isTrue();
    }

    @Test
    void withoutANumberItGetsOneOfItsYear() {
        String title = "要点 " + unique();
        registration.register(existing(title, null, null), WUTING);
        assertThat(found(title).at("items/0/indexNumber")).startsWith("1233020000000000MZ/2024-");
    }

    @Test
    void handedInAgainItIsNotDoubled() {
        String title = "要点 " + unique();
        ExistingDocument existing = existing(title, null, null);
        assertThat(registration.registerAll(List.of(existing, existing), WUTING))
                .containsExactly(RegistrationOutcome.CREATED, RegistrationOutcome.UNCHANGED);
        assertThat(found(title).node("total").asInt()).isEqualTo(1);
    }

    @Test
    void whatChangedAtItsSourceIsRevisedAndKeepsItsNumber() {
        String title = "要点 " + unique();
        registration.register(existing(title, null, null), WUTING);
        Answer before = found(title);

        assertThat(registration.register(existing(title, null, StatedValidity.REPEALED), WUTING))
                .isEqualTo(RegistrationOutcome.UPDATED);

        Answer after = found(title);
        assertThat(after.at("items/0/validityName")).isEqualTo("废止");
        assertThat(after.at("items/0/indexNumber")).isEqualTo(before.at("items/0/indexNumber"));
        UUID id = UUID.fromString(after.at("items/0/id"));
        assertThat(facts.await("zwgk.policy.documents", "DocumentRevised", id)
                        .data()
                        .path("validity")
                        .asString())
                .isEqualTo("REPEALED");
    }

    @Test
    void aNumberBelongsToOneDocument() {
        String number = "1137080000431236XX/2024-" + unique();
        registration.register(existing("甲 " + unique(), number, null), WUTING);
        assertThatThrownBy(() -> registration.register(existing("乙 " + unique(), number, null), WUTING))
                .hasMessageContaining("index-number-taken");
    }

    private Answer found(String title) {
        return api.get("/api/v1/documents?q=" + title.substring(title.indexOf(' ') + 1));
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static ExistingDocument existing(
            String title, @Nullable String indexNumber, @Nullable StatedValidity stated) {
        return new ExistingDocument(
                "test:" + title,
                indexNumber,
                title,
                null,
                DocumentKind.REPORT,
                List.of("政务公开"),
                "政务公开工作推进",
                "济宁市民政局",
                LocalDate.parse("2024-07-26"),
                null,
                null,
                null,
                stated,
                "<p>一、提高公开质量与发布质效</p>",
                "一、提高公开质量与发布质效");
    }
}
