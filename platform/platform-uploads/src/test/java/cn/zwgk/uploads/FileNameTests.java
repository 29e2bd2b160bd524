package cn.zwgk.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "'C:\\Users\\x\\报告.doc', 报告.doc",
        "'../../etc/passwd', passwd",
        "'a\"b<c>.pdf', a_b_c_.pdf",
        "'..', 附件",
        "'', 附件",
    })
    void onlyTheNameOfAFileIsItsName(String given, String safe) {
        assertThat(FileName.safe(given)).isEqualTo(safe);
    }
}
