package cn.zwgk.interpretation.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GB/T 37668-2019: recordings have subtitles that people can read, not a file that nothing can show. */
class SubtitlesTests {

    private static final String SRT = """
            1
            00:00:01,000 --> 00:00:04,200
            <i>各位好</i>，今天讲老年助餐。

            2
            00:00:05,000 --> 00:00:09,000
            {\\an8}80岁以上老人
            每餐补5元 & 免费送餐。
            """;

    private static final String VTT = """
            WEBVTT 老年助餐

            NOTE 第一版
            还没有校对

            STYLE
            ::cue { color: red }

            开场
            00:01.000 --> 00:04.200 align:start position:10%
            <v 陈静>各位好</v>
            """;

    @Test
    void subtitlesOfEditingProgramsBecomeThoseOfBrowsersWithoutMarkup() {
        assertThat(Subtitles.parse(SRT).asWebVtt()).isEqualTo("""
                WEBVTT

                00:00:01.000 --> 00:00:04.200
                各位好，今天讲老年助餐。

                00:00:05.000 --> 00:00:09.000
                80岁以上老人
                每餐补5元 &amp; 免费送餐。
                """);
    }

    @Test
    void commentsAndStylesAreNotShown() {
        assertThat(Subtitles.parse(VTT).asText()).isEqualTo("各位好");
    }

    @Test
    void whatIsWrittenIsReadAgainAsItIs() {
        String written = Subtitles.parse(SRT).asWebVtt();
        assertThat(Subtitles.parse(written).asWebVtt()).isEqualTo(written);
        assertThat(Subtitles.parse("\uFEFF" + SRT.replace("\n", "\r\n")).asWebVtt())
                .isEqualTo(written);
    }

    @Test
    void everyPlaceThatIsWrongIsToldWithItsLine() {
        List<Refusal> faults = faults("""
                1
                00:00:09,000 --> 00:00:04,000
                结束早于开始

                2
                0:0:5 --> 0:0:6
                时间写错

                3
                00:00:07,000 --> 00:00:08,000

                4
                00:00:01,000 --> 00:00:02,000
                顺序不对
                """);
        assertThat(faults)
                .extracting(fault -> fault.code() + fault.arguments())
                .containsExactly(
                        "subtitles-end-before-start[2]",
                        "subtitles-times-unreadable[6]",
                        "subtitles-without-text[10]",
                        "subtitles-not-in-order[9]",
                        "subtitles-not-in-order[12]");
    }

    @Test
    void aFileWithoutSubtitlesIsNone() {
        assertThat(faults("WEBVTT\n\n")).extracting(Refusal::code).containsExactly("subtitles-empty");
        assertThat(faults("这是一段文字。")).extracting(Refusal::code).containsExactly("subtitles-times-unreadable");
    }

    private static List<Refusal> faults(String file) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Subtitles.parse(file));
        return refused.reasons();
    }
}
