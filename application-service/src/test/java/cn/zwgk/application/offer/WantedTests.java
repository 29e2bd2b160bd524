package cn.zwgk.application.offer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WantedTests {

    @Test
    void theQuestionIsWhatIsDescribedWithTheDocumentsNumberFirst() {
        assertThat(Wanted.question("养老机构等级评定结果", "明民发〔2025〕14号")).isEqualTo("明民发〔2025〕14号 养老机构等级评定结果");
    }

    @Test
    void numbersOfPeopleDoNotLeaveTheHouse() {
        assertThat(Wanted.question("身份证11010519491231002X、电话13800005678的补贴发放情况", null))
                .contains("补贴发放情况")
                .doesNotContain("11010519491231002X", "13800005678");
    }

    @Test
    void nothingIsAskedWithoutWords() {
        assertThat(Wanted.question(" ", null)).isEmpty();
        assertThat(Wanted.question(null, "")).isEmpty();
    }
}
