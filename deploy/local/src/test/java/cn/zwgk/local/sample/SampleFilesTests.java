package cn.zwgk.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleFilesTests {

    private static final Path FOLDER = Path.of("..", "sample");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private List<SampleFile> documents = List.of();

    @BeforeEach
    void read() throws IOException {
        documents = SampleFile.allIn(FOLDER.resolve("documents"), TODAY);
    }

    @Test
    void thereAreSomeThirtyDocumentsOfTheLengthThatSuchDocumentsHave() {
        assertThat(documents).hasSizeBetween(30, 40);
        assertThat(documents)
                .allSatisfy(
                        file -> assertThat(file.body().length()).as(file.name()).isBetween(500, 2500));
    }

    @Test
    void theDeskShowsEveryStageAndTheLibraryEveryWay() {
        assertThat(documents.stream()
                        .map(file -> String.valueOf(file.get("target")))
                        .collect(Collectors.toSet()))
                .contains(
                        "draft",
                        "first-review",
                        "second-review",
                        "final-review",
                        "ready",
                        "scheduled",
                        "returned",
                        "published",
                        "withdrawn");
        assertThat(documents.stream().filter(file -> file.is("way", "import")).count())
                .isGreaterThan(15);
    }

    @Test
    void relationsInterpretationsAndAttachmentsPointToWhatIsThere() {
        Set<String> names = documents.stream().map(SampleFile::name).collect(Collectors.toSet());
        for (SampleFile file : documents) {
            assertThat(file.all("relations"))
                    .allSatisfy(line -> assertThat(names).contains(line.split("\\s+", -1)[1]));
            assertThat(file.list("attachments"))
                    .allSatisfy(name -> assertThat(FOLDER.resolve("attachments").resolve(name))
                            .exists());
            assertThat(file.all("interpretation"))
                    .allSatisfy(
                            name -> assertThat(FOLDER.resolve("interpretations").resolve(name + ".md"))
                                    .exists());
        }
    }

    @Test
    void everyInterpretationTakesUpWhatTheChecklistAsksForAndTiesItsPointsToClauses() throws IOException {
        List<SampleFile> interpretations = SampleFile.allIn(FOLDER.resolve("interpretations"), TODAY);

        assertThat(interpretations).hasSizeGreaterThanOrEqualTo(6).allSatisfy(text -> {
            assertThat(text.body()).as(text.name()).contains("## 背景和依据", "## 目的", "## 适用范围", "## 名词解释", "0574-0000");
            assertThat(text.all("keyPoint"))
                    .as(text.name())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allMatch(point -> point.contains(" | "));
        });
    }

    @Test
    void titlesAreTakenOnceWithTheirNumber() {
        Set<String> seen = new HashSet<>();
        assertThat(documents).allMatch(file -> seen.add(file.require("title") + file.get("documentNumber")));
    }

    @Test
    void datesMayBeWrittenFromTodayOn() {
        assertThat(SampleFile.dayOf("today", TODAY)).isEqualTo("2026-11-23");
        assertThat(SampleFile.dayOf("today-23", TODAY)).isEqualTo("2026-10-31");
        assertThat(SampleFile.dayOf("today+8", TODAY)).isEqualTo("2026-12-01");
        assertThat(SampleFile.dayOf("2024-02-29", TODAY)).isEqualTo("2024-02-29");
    }

    @Test
    void theMarkupBecomesParagraphsHeadingsAndTables() {
        assertThat(BodyMarkup.html("## 第一章\n第一条 甲<乙>\n| 项 | 额 |\n| 低保 | 5 |\n末"))
                .isEqualTo("""
                        <h2>第一章</h2>
                        <p>第一条 甲&lt;乙&gt;</p>
                        <table>
                        <tr><th>项</th><th>额</th></tr>
                        <tr><td>低保</td><td>5</td></tr>
                        </table>
                        <p>末</p>
                        """);
    }

    @Test
    void theBureauAndItsTelephonesAreInvented() throws IOException {
        for (SampleFile file : documents) {
            String text = Files.readString(FOLDER.resolve("documents").resolve(file.name() + ".md"));
            assertThat(text).doesNotContain("济宁");
            assertThat(text.replaceAll("0574-0000\\d{4}", "")).as(file.name()).doesNotContain("0574-");
        }
    }
}
