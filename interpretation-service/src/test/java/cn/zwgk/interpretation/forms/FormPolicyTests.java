package cn.zwgk.interpretation.forms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.interpretation.media.FileRole;
import cn.zwgk.interpretation.media.MaterialFile;
import cn.zwgk.uploads.FileStore.StoredFile;
import cn.zwgk.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 《无障碍环境建设法》第二十九条、第三十二条: what is seen is said, what is heard can be read. */
class FormPolicyTests {

    private static final String TEXT = "<p>为了让老人吃上热饭。</p>";
    private static final FormTerms TERMS = new FormTerms(
            Map.of(
                    Form.TEXT, List.of(FormNeed.BODY),
                    Form.PICTURE, List.of(FormNeed.PICTURES),
                    Form.VIDEO, List.of(FormNeed.RECORDING),
                    Form.ANIMATION, List.of(FormNeed.LINK_OR_RECORDING),
                    Form.EXPERT, List.of(FormNeed.BODY, FormNeed.AUTHOR, FormNeed.POST, FormNeed.INSTITUTION)),
            List.of("gov.cn"));

    @Test
    void eachFormHasItsOwnNeedsAndAllAreToldAtOnce() {
        assertThat(grounds(Form.TEXT, "<p> </p>", FormSheet.EMPTY)).containsExactly("body material-body-missing");
        assertThat(grounds(Form.PICTURE, TEXT, FormSheet.EMPTY)).containsExactly("files form-needs-pictures");
        assertThat(grounds(Form.VIDEO, "", FormSheet.EMPTY)).containsExactly("files form-needs-recording");
        assertThat(grounds(Form.ANIMATION, "", FormSheet.EMPTY)).containsExactly("link form-needs-link-or-recording");
        assertThat(grounds(Form.EXPERT, "", FormSheet.EMPTY))
                .containsExactly(
                        "body material-body-missing",
                        "author form-needs-author",
                        "post form-needs-post",
                        "institution form-needs-institution");
    }

    @Test
    void whatIsSeenIsAlsoSaid() {
        assertThat(grounds(Form.PICTURE, TEXT, FormSheet.EMPTY, file(FileRole.PICTURE, " ")))
                .containsExactly("files picture-without-text");
        assertThat(grounds(Form.PICTURE, TEXT, FormSheet.EMPTY, file(FileRole.PICTURE, "补贴标准表：80岁以上每餐5元")))
                .isEmpty();
        assertThat(grounds(Form.TEXT, TEXT + "<img src=\"/a.png\" alt=\"\">", FormSheet.EMPTY))
                .containsExactly("body body-picture-without-text");
    }

    @Test
    void whatIsHeardCanBeRead() {
        MaterialFile film = file(FileRole.RECORDING, null);
        assertThat(grounds(Form.VIDEO, "", FormSheet.EMPTY, film))
                .containsExactly("transcript recording-without-words");
        assertThat(grounds(Form.VIDEO, "", said("各位好"), film)).isEmpty();
        assertThat(grounds(Form.VIDEO, "", FormSheet.EMPTY, film, file(FileRole.SUBTITLES, "各位好")))
                .isEmpty();
        assertThat(grounds(Form.VIDEO, "", FormSheet.EMPTY, file(FileRole.SUBTITLES, "各位好")))
                .containsExactly("files form-needs-recording", "files subtitles-without-recording");
    }

    @Test
    void aWorkThatLiesElsewhereIsToldInWords() {
        FormSheet linked = new FormSheet(null, null, null, null, "https://mz.gov.cn/h5", null);
        assertThat(grounds(Form.ANIMATION, "", linked)).containsExactly("transcript link-without-words");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.gov.cn/h5/1,",
        "https://GOV.CN/h5,",
        "http://www.gov.cn/h5, link-not-https",
        "javascript:alert(1), link-not-https",
        "https://user@www.gov.cn/, link-not-https",
        "https://gov.cn.example.com/, link-host-unknown",
        "https://notgov.cn/, link-host-unknown",
        "不是地址, link-not-https",
    })
    void aWorkLiesOnAHostThatTheBureauKnowsAndIsEncryptedOnTheWay(String link, @Nullable String code) {
        assertThat(new LinkPolicy(List.of("gov.cn"))
                        .groundAgainst(link)
                        .map(Refusal::code)
                        .orElse(null))
                .isEqualTo(code);
    }

    private static FormSheet said(String transcript) {
        return new FormSheet(null, null, null, null, null, transcript);
    }

    private static List<String> grounds(Form form, String body, FormSheet sheet, MaterialFile... files) {
        return new FormPolicy(TERMS)
                .groundsAgainst(new Shown(form, body, sheet, List.of(files))).stream()
                        .map(ground -> ground.field() + " " + ground.code())
                        .toList();
    }

    private static MaterialFile file(FileRole role, @Nullable String text) {
        StoredFile stored = new StoredFile("0".repeat(64), 1);
        return new MaterialFile(UUID.randomUUID(), role, 0, "文件", "image/png", stored, "image/png", stored, text);
    }
}
