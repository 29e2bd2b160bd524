package cn.zwgk.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspellingTests {

    /** Characters of one row sound the same; every other character sounds like itself. */
    private static final List<String> SAME_SOUND = List.of("贴帖铁", "障章", "老劳", "两辆", "津金今", "助住");

    private static final Map<Character, String> SOUNDS = SAME_SOUND.stream()
            .flatMap(row -> row.chars().mapToObj(c -> Map.entry((char) c, row)))
            .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final List<Sounded> TITLES = Stream.of(
                    "关于发放高龄津贴的通知", "明州市最低生活保障办法", "关于调整残疾人两项补贴标准的通知", "养老服务条例", "困难群众医疗救助办法")
            .map(MisspellingTests::sounded)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "高龄津帖, 高龄津贴",
        "高龄金帖, 高龄津贴",
        "高龄津帖怎么申请, 高龄津贴怎么申请",
        "最低生活保章, 最低生活保障",
        "残疾人辆项补帖, 残疾人两项补贴",
        "养劳, 养老",
        "养老服物条例, 养老服务条例",
        "养老务条例, 养老服务条例",
        "养老老服务条例, 养老服务条例",
        "医疗救住, 医疗救助",
    })
    void whatWasMeantIsFoundInTheTitles(String typed, String meant) {
        assertThat(Misspelling.corrected(sounded(typed), TITLES)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"高龄津贴", "婚姻登记", "老", "养花", "劳老", "abc", "2026"})
    void whatIsRightOrResemblesNothingIsLeftAlone(String typed) {
        assertThat(Misspelling.corrected(sounded(typed), TITLES)).isEmpty();
    }

    private static Sounded sounded(String text) {
        return new Sounded(
                text,
                text.chars()
                        .mapToObj(c -> SOUNDS.getOrDefault((char) c, String.valueOf((char) c)))
                        .toList());
    }
}
