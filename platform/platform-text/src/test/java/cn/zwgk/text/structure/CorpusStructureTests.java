package cn.zwgk.text.structure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.text.Corpus;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How many real laws are recognised without a flaw. The texts are not in the repository: give a file of a {@link Corpus} as
 * {@code -Dzwgk.structure.corpus=laws.jsonl.gz}. What is left are slips of the corpus: an article or a section that is missing,
 * two items in one line, a sentence broken over two.
 */
@EnabledIfSystemProperty(named = "zwgk.structure.corpus", matches = ".+")
class CorpusStructureTests {

    private static final Set<String> LAWS = Set.of(
            "中华人民共和国刑法",
            "中华人民共和国行政许可法",
            "中华人民共和国行政处罚法",
            "中华人民共和国老年人权益保障法",
            "中华人民共和国残疾人保障法",
            "中华人民共和国未成年人保护法",
            "中华人民共和国政府信息公开条例",
            "社会救助暂行办法",
            "城市居民最低生活保障条例",
            "农村五保供养工作条例",
            "殡葬管理条例",
            "社会团体登记管理条例",
            "基金会管理条例",
            "民办非企业单位登记管理暂行条例",
            "婚姻登记条例",
            "中华人民共和国行政诉讼法",
            "中华人民共和国行政复议法",
            "中华人民共和国公务员法",
            "中华人民共和国立法法",
            "中华人民共和国预算法",
            "中华人民共和国档案法",
            "中华人民共和国保守国家秘密法",
            "中华人民共和国宪法",
            "中华人民共和国村民委员会组织法",
            "中华人民共和国民事诉讼法",
            "残疾预防和残疾人康复条例",
            "重大行政决策程序暂行条例",
            "中华人民共和国个人信息保护法",
            "地名管理条例",
            "志愿服务条例",
            "军人抚恤优待条例",
            "烈士褒扬条例",
            "优化营商环境条例");

    @Test
    void theLawsOfThisOfficeAreRecognisedWithoutAFlaw() {
        List<Corpus.Text> texts = texts();
        assertThat(texts).extracting(Corpus.Text::title).containsAll(LAWS);
        assertThat(texts)
                .filteredOn(text -> LAWS.contains(text.title()))
                .allSatisfy(text ->
                        assertThat(Flaws.in(plain(text))).as(text.title()).isEmpty());
    }

    @Test
    void moreThanNineteenOfTwentyAreRecognisedWithoutAFlaw() {
        List<Corpus.Text> texts = texts();
        long flawed =
                texts.stream().filter(text -> !Flaws.in(plain(text)).isEmpty()).count();
        System.out.println(flawed + " of " + texts.size() + " with a flaw");
        assertThat(flawed).isLessThan(texts.size() / 20);
    }

    @Test
    void theLongestTakesMilliseconds() {
        String longest = texts().stream()
                .map(CorpusStructureTests::plain)
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElseThrow();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long begun = System.nanoTime();
            assertThat(Structure.of(longest).clauses()).isNotEmpty();
            best = Math.min(best, System.nanoTime() - begun);
        }
        System.out.println(longest.length() + " characters in " + best / 1000 + " µs");
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(100));
    }

    private static List<Corpus.Text> texts() {
        return Corpus.read(System.getProperty("zwgk.structure.corpus"));
    }

    /** The corpus marks headings as Markdown does. */
    private static String plain(Corpus.Text text) {
        return text.text().replaceAll("(?m)^#+ *", "");
    }
}
