package cn.zwgk.policy.material.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Contracts;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MaterialAcceptedTests {

    @Test
    void theExampleOfTheContractIsUnderstood() {
        MaterialAccepted fact = Contracts.example("zwgk.interpretation/MaterialAccepted.v1", MaterialAccepted.class);
        assertThat(fact.acceptedAt()).isEqualTo(Instant.parse("2026-05-11T07:20:00Z"));
        assertThat(fact.documentId()).hasToString("01970e5c-8a41-7c3e-9b52-3f1d6a70c201");
    }

    @Test
    void theExampleOfAReturnIsUnderstood() {
        MaterialReturned fact = Contracts.example("zwgk.interpretation/MaterialReturned.v1", MaterialReturned.class);
        assertThat(fact.materialId()).hasToString("01970ee1-0b9c-7f84-8d2a-71c4e05a9b16");
    }
}
