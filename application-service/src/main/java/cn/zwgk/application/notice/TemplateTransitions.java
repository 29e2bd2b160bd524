package cn.zwgk.application.notice;

import static cn.zwgk.application.notice.TemplateAct.APPROVE;
import static cn.zwgk.application.notice.TemplateAct.REJECT;
import static cn.zwgk.application.notice.TemplateAct.RETIRE;
import static cn.zwgk.application.notice.TemplateState.IN_USE;
import static cn.zwgk.application.notice.TemplateState.REJECTED;
import static cn.zwgk.application.notice.TemplateState.RETIRED;
import static cn.zwgk.application.notice.TemplateState.UPLOADED;

import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 文书模板流转: who may put a template to use, and take it out of use. */
public final class TemplateTransitions {

    private static final Set<String> JUDGES = Set.of("openness-office", "legal-counsel");

    public static final TransitionTable<TemplateState, TemplateAct> TABLE = TransitionTable.builder(
                    TemplateState.class, TemplateAct.class)
            .step(UPLOADED, APPROVE, IN_USE, JUDGES, TemplateFact.TemplateApproved.class, "上传人与批准人分开")
            .step(UPLOADED, REJECT, REJECTED, JUDGES, TemplateFact.TemplateRejected.class, "模板不合要求")
            .step(IN_USE, RETIRE, RETIRED, JUDGES, TemplateFact.TemplateRetired.class, "恢复使用内置模板")
            .terminal(REJECTED, RETIRED)
            .build();

    private TemplateTransitions() {}
}
