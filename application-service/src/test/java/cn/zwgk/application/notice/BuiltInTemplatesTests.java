package cn.zwgk.application.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.application.law.Remedy;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.test.StateDiagram;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuiltInTemplatesTests {

    @ParameterizedTest
    @EnumSource
    void everyFormHasATemplateThatKeepsItsRules(NoticeForm form) {
        assertThatCode(() -> TemplateRules.require(form, WordTemplate.read(BuiltInTemplates.of(form))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void everyFormPrintsWhatItIsGivenAndLeavesNoFieldOpen(NoticeForm form) {
        String text = print(form, labelled(form)).text();
        assertThat(text).doesNotContain("{{", "}}").contains("明州市民政局");
        form.required().stream()
                .filter(field -> field != NoticeField.POINTS)
                .forEach(field -> assertThat(text)
                        .contains(field.example().lines().findFirst().orElseThrow()));
    }

    @ParameterizedTest
    @EnumSource
    void aReplyNamesItsArticleAndItsRemedy(ReplyResult result) { // 条例 Art. 36; 行政复议法 Art. 20, 22, 23
        String text = print(NoticeForm.ofDecision(result), labelled(NoticeForm.ofDecision(result)))
                .text();
        assertThat(text).contains(result.article().citation(), "六十日内", "第二十二条");
        if (result.remedy() == Remedy.REVIEW_OR_COURT) {
            assertThat(text).contains("六个月内").doesNotContain("应当先");
        } else {
            assertThat(text).contains("应当先", "第二十三条");
        }
        if (result.remedy() == Remedy.REVIEW_FIRST) {
            assertThat(text).doesNotContain("六个月");
        }
    }

    @Test
    void aThirdPartyIsNotToldWhoApplied() { // 条例 Art. 32
        assertThat(WordTemplate.read(BuiltInTemplates.of(NoticeForm.THIRD_PARTY_INQUIRY))
                        .fields())
                .doesNotContain("登记编号");
    }

    @Test
    void aParagraphWhoseFieldHasNoValueIsLeftOut() {
        Map<String, String> values = labelled(NoticeForm.DECISION_NOT_OURS);
        values.remove("联系方式");
        values.remove("附件清单");
        String text = print(NoticeForm.DECISION_NOT_OURS, values).text();
        assertThat(text).doesNotContain("该机关的联系方式").contains("由明州市财政局负责公开");
    }

    @Test
    void whatPeopleWriteIsNeverReadAsATemplate() {
        Map<String, String> values = labelled(NoticeForm.CORRECTION);
        values.put("申请内容", "{{本机关}} <script>alert(1)</script> {{#表}}");
        WordFile printed = print(NoticeForm.CORRECTION, values);
        assertThat(printed.text()).contains("{{本机关}} <script>alert(1)</script> {{#表}}");
        assertThat(printed.html()).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void linesStayLinesInWordAndInTheBrowser() {
        WordFile printed = print(NoticeForm.CORRECTION, labelled(NoticeForm.CORRECTION));
        assertThat(printed.text()).contains("请明确所需信息的年度；\n二、");
        assertThat(printed.html()).contains("<h1>政府信息公开申请补正告知书</h1>", "<br>");
    }

    @Test
    void everythingThatATemplateLacksIsToldAtOnce() {
        byte[] poor = TemplatePaper.of(List.of("# 告知书", "{{收件人}}您好，{{没有的}}，{{#循环}}"));
        assertThatThrownBy(() -> TemplateRules.require(NoticeForm.DECISION_STATE_SECRET, WordTemplate.read(poor)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refusal::code)
                                .containsExactly(
                                        "template-tag-refused",
                                        "template-field-unknown",
                                        "template-field-missing",
                                        "template-article-missing",
                                        "template-review-period-missing",
                                        "template-review-first-missing"));
    }

    @Test
    void aFileThatIsNoWordFileIsNoTemplate() {
        assertThatThrownBy(() -> WordTemplate.read(new byte[] {1, 2, 3}))
                .isInstanceOf(WordTemplate.UnreadableTemplate.class);
    }

    @Test
    void theDiagramShowsTheTable() {
        StateDiagram.assertUpToDate(TemplateTransitions.TABLE, "NoticeTemplate", "文书模板 NoticeTemplate");
    }

    @Test
    void everyFieldHasANameOfItsOwn() {
        assertThat(Arrays.stream(NoticeField.values()).map(NoticeField::label)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(NoticeField.values()).map(NoticeField::key)).doesNotHaveDuplicates();
    }

    private static WordFile print(NoticeForm form, Map<String, String> values) {
        return WordTemplate.read(BuiltInTemplates.of(form)).print(values);
    }

    private static Map<String, String> labelled(NoticeForm form) {
        return Stream.concat(form.required().stream(), form.optional().stream())
                .collect(Collectors.toMap(NoticeField::label, NoticeField::example, (one, other) -> one, HashMap::new));
    }
}
