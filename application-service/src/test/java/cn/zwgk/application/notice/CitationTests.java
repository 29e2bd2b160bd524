package cn.zwgk.application.notice;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.zwgk.application.law.ReplyResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What papers and messages say the law says stands there word for word, {@code law/citations.csv}. Given the texts of the laws, an
 * object a line with {@code title}, {@code date} and {@code text}, the lines are compared with them too:
 *
 * <pre>{@code mvn test -pl application-service -Dtest=CitationTests -Dzwgk.laws=laws.jsonl.gz}</pre>
 */
class CitationTests {

    private static final String FEE_MEASURES = "国办函〔2020〕109号";
    private static final String REGULATION = "中华人民共和国政府信息公开条例";
    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages", Locale.ROOT);

    /**
     * A line of the table.
     *
     * @param where a form of papers or the key of a message
     */
    private record Citation(String where, String law, String adopted, String article, String words) {}

    @Test
    void papersAndMessagesUseTheWordsOfTheArticleTheyName() {
        for (Citation each : citations()) {
            Optional<NoticeForm> form = form(each.where());
            String text = form.map(CitationTests::print).orElseGet(() -> MESSAGES.getString(each.where()));
            assertThat(text).as(each.where()).contains(each.words());
            if (form.isEmpty()) {
                assertThat(text).as(each.where()).contains(each.article());
            } else if (each.law().equals(REGULATION)) {
                assertThat(form.get().provision()).as(each.where()).contains(each.article());
            }
        }
    }

    @Test
    void everyPaperHasItsWordsInTheLaw() {
        assertThat(citations().stream()
                        .filter(each -> each.law().equals(REGULATION))
                        .flatMap(each -> form(each.where()).stream())
                        .collect(toSet()))
                .containsExactlyInAnyOrder(NoticeForm.values());
    }

    @Test
    void whatFollowsFromAFeeNamesTheMeasuresOnFeesAndNotTheRegulationAlone() { // 条例 Art. 42 leaves it to them
        assertThat(print(NoticeForm.DECISION_FEE_UNPAID)).contains("第四十二条", FEE_MEASURES, "视为放弃申请");
        assertThat(print(NoticeForm.FEE)).contains("第四十二条", FEE_MEASURES);
        assertThat(MESSAGES.getString("problem.template-abandonment-missing")).contains("第三十条", FEE_MEASURES);
        assertThat(ResourceBundle.getBundle("cn.zwgk.application.clock.explanation", Locale.ROOT)
                        .getString("restarted.A42"))
                .contains(FEE_MEASURES)
                .doesNotContain("第四十二条");
    }

    @Test
    void nobodyIsToldThatTheRegulationWantsAnythingInWritingOfHim() { // 条例 Art. 32, 35: in writing is what the
        // agency asks
        assertThat(print(NoticeForm.REASONS_FOR_EXCESS)).doesNotContain("书面");
        assertThat(print(NoticeForm.THIRD_PARTY_INQUIRY)).doesNotContain("以书面形式");
    }

    @Test
    void aCaseThatNoArticleNamesIsAnsweredUnderTheDutyToReply() { // 条例 Art. 33; Art. 36 has no such case
        assertThat(ReplyResult.OTHER.article().provision()).isEqualTo("第三十三条");
    }

    @Test
    void theLawsSaySo() throws IOException {
        String laws = System.getProperty("zwgk.laws");
        assumeTrue(laws != null, "Needs the texts of the laws");
        List<Citation> left = new java.util.ArrayList<>(citations());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(laws))), StandardCharsets.UTF_8))) {
            JsonMapper json = new JsonMapper();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode law = json.readTree(line);
                left.removeIf(each -> law.path("title").asString("").equals(each.law())
                        && law.path("date").asString("").equals(each.adopted())
                        && article(law.path("text").asString(""), each.article())
                                .contains(each.words()));
            }
        }
        assertThat(left).isEmpty();
    }

    private static String article(String law, String article) {
        Matcher found = Pattern.compile(
                        "^" + article + "\\s.*?(?=^第[一二三四五六七八九十百零]+条\\s|\\z)", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(law);
        return found.find() ? found.group() : "";
    }

    private static Optional<NoticeForm> form(String where) {
        return Arrays.stream(NoticeForm.values())
                .filter(form -> form.name().equals(where))
                .findFirst();
    }

    private static String print(NoticeForm form) {
        return WordTemplate.read(BuiltInTemplates.of(form)).text();
    }

    private static List<Citation> citations() {
        try (InputStream table = CitationTests.class.getResourceAsStream("/law/citations.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 5))
                    .map(cell -> new Citation(cell[0], cell[1], cell[2], cell[3], cell[4]))
                    .toList();
        } catch (IOException | NullPointerException missing) {
            throw new IllegalStateException("law/citations.csv", missing);
        }
    }
}
