package cn.zwgk.policy.screening;

import static cn.zwgk.workflow.Rule.rule;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Refusal;
import cn.zwgk.workflow.Rule;
import cn.zwgk.workflow.Rules;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Grounds in the text itself on which a submission is sent back (退文). Every open finding is told. */
@Component
public class ScreeningPolicy {

    private static final List<Rule<Finding>> RULES = List.of(
            // 《条例》第十五条: 涉及个人隐私的信息不得公开
            rule(
                    "personal-data-uncleared",
                    finding -> finding.isOpen() && !finding.kind().isSecrecy()),
            // 《条例》第十四条、第十七条: 国家秘密不予公开
            rule(
                    "secrecy-mark-uncleared",
                    finding -> finding.isOpen() && finding.kind().isSecrecy()));

    private final DraftFindings findings;
    private final Wording wording;

    ScreeningPolicy(DraftFindings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
    }

    /** One ground for each open finding, on the field that it stands in. */
    public List<Refusal> groundsAgainst(Document document) {
        return findings.of(document).stream()
                .flatMap(finding -> Rules.groundsAgainst(RULES, finding).stream()
                        .map(code -> Refusal.onField(field(finding), code, described(finding))))
                .toList();
    }

    private static String field(Finding finding) {
        return finding.attachmentId() == null ? finding.source() : "attachments/" + finding.attachmentId();
    }

    private String described(Finding finding) {
        @Nullable String file = finding.fileName();
        String where = file == null
                ? wording.text("finding-source." + finding.source())
                : wording.text("finding-source.attachment", file, finding.place() == null ? "" : finding.place());
        return wording.text("finding-described", where, wording.of(finding.kind()), finding.excerpt());
    }
}
