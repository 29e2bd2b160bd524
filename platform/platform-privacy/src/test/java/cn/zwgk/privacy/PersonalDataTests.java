package cn.zwgk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataTests {

    @ParameterizedTest
    @CsvSource({"张三,张*", "欧阳娜娜,欧***", "李,李", "\uD842\uDFB7田,\uD842\uDFB7*"})
    void ofANameTheFirstCharacterIsShown(String name, String shown) {
        assertThat(Masking.name(name)).isEqualTo(shown);
    }

    @Test
    void numbersAndAddressesAreMasked() {
        assertThat(Masking.phone("13800005678")).isEqualTo("138****5678");
        assertThat(Masking.phone("12345")).isEqualTo("***45");
        assertThat(Masking.identityNumber("11010519491231002X")).isEqualTo("110*************2X");
        assertThat(Masking.email("zhangsan@example.cn")).isEqualTo("z***@example.cn");
        assertThat(Masking.address("明州市海曙区柳汀街1号")).isEqualTo("明州市海曙区****");
        assertThat(Masking.phone(null)).isNull();
    }

    @Test
    void anIdentityNumberNeedsItsCheckDigit() {
        assertThat(IdentityNumber.isResidentId("11010519491231002X")).isTrue();
        assertThat(IdentityNumber.isResidentId("110105194912310021")).isFalse();
        assertThat(IdentityNumber.isResidentId("110105491231002")).isFalse();
    }

    @Test
    void aCreditCodeNeedsItsCheckCharacter() {
        assertThat(IdentityNumber.isCreditCode("91350100M000100Y43")).isTrue();
        assertThat(IdentityNumber.isCreditCode("91350100M000100Y44")).isFalse();
    }

    @Test
    void aSecretIsLongReadableAndNeverTheSame() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            assertThat(TrackingSecret.next()).matches("([2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}");
            seen.add(TrackingSecret.next());
        }
        assertThat(seen).hasSize(200);
    }

    @Test
    void aSecretIsKnownAgainHoweverItIsTyped() {
        String hash = TrackingSecret.hash("ABCD-EFGH-JKMN-2345");
        assertThat(hash).doesNotContain("ABCD");
        assertThat(TrackingSecret.matches("abcd efghjkmn-2345", hash)).isTrue();
        assertThat(TrackingSecret.matches("ABCD-EFGH-JKMN-2346", hash)).isFalse();
        assertThat(TrackingSecret.matchesNobody("ABCD-EFGH-JKMN-2345")).isFalse();
    }
}
