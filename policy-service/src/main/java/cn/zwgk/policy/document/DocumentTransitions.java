package cn.zwgk.policy.document;

import static cn.zwgk.policy.document.DocumentAct.APPROVE_URGENT;
import static cn.zwgk.policy.document.DocumentAct.BEGIN_EDITION;
import static cn.zwgk.policy.document.DocumentAct.CANCEL_SCHEDULE;
import static cn.zwgk.policy.document.DocumentAct.DISCARD;
import static cn.zwgk.policy.document.DocumentAct.KEEP_WITHHELD;
import static cn.zwgk.policy.document.DocumentAct.OPEN_UP;
import static cn.zwgk.policy.document.DocumentAct.PASS;
import static cn.zwgk.policy.document.DocumentAct.PUBLISH;
import static cn.zwgk.policy.document.DocumentAct.PUBLISH_EDITION;
import static cn.zwgk.policy.document.DocumentAct.PUBLISH_URGENTLY;
import static cn.zwgk.policy.document.DocumentAct.REFUSE_URGENT;
import static cn.zwgk.policy.document.DocumentAct.RETURN;
import static cn.zwgk.policy.document.DocumentAct.REVISE;
import static cn.zwgk.policy.document.DocumentAct.SCHEDULE;
import static cn.zwgk.policy.document.DocumentAct.SIGN_SECRECY_REVIEW;
import static cn.zwgk.policy.document.DocumentAct.SUBMIT;
import static cn.zwgk.policy.document.DocumentAct.WITHDRAW;
import static cn.zwgk.policy.document.DocumentAct.WITHHOLD;
import static cn.zwgk.policy.document.DocumentState.DISCARDED;
import static cn.zwgk.policy.document.DocumentState.DRAFT;
import static cn.zwgk.policy.document.DocumentState.FINAL_REVIEW;
import static cn.zwgk.policy.document.DocumentState.FIRST_REVIEW;
import static cn.zwgk.policy.document.DocumentState.MERGED;
import static cn.zwgk.policy.document.DocumentState.PUBLISHED;
import static cn.zwgk.policy.document.DocumentState.READY;
import static cn.zwgk.policy.document.DocumentState.SCHEDULED;
import static cn.zwgk.policy.document.DocumentState.SECOND_REVIEW;
import static cn.zwgk.policy.document.DocumentState.WITHDRAWN;
import static cn.zwgk.policy.document.DocumentState.WITHHELD;
import static cn.zwgk.policy.document.Roles.BUREAU_LEADER;
import static cn.zwgk.policy.document.Roles.DRAFTER;
import static cn.zwgk.policy.document.Roles.FINAL_REVIEWER;
import static cn.zwgk.policy.document.Roles.FIRST_REVIEWER;
import static cn.zwgk.policy.document.Roles.OPENNESS_OFFICE;
import static cn.zwgk.policy.document.Roles.SECOND_REVIEWER;
import static cn.zwgk.policy.document.Roles.SYSTEM;

import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 文件流转：the whole life of a document. Who may take a step, on what ground, and the fact that it makes. */
public final class DocumentTransitions {

    private static final String URGENT = "急件先发：说明理由，事后由第二人补批";
    private static final String CLOSED = "《条例》第十四条至第十六条：不予公开须有依据";
    private static final String EXAMINED = "《条例》第十八条：对不予公开的信息定期评估审查";
    private static final Set<String> DECIDERS = Set.of(OPENNESS_OFFICE, BUREAU_LEADER);
    private static final Set<String> SECOND_PERSONS = Set.of(OPENNESS_OFFICE, BUREAU_LEADER, FINAL_REVIEWER);

    /** The table; see {@code docs/state-machines/Document.md} for its diagram. */
    public static final TransitionTable<DocumentState, DocumentAct> TABLE = TransitionTable.builder(
                    DocumentState.class, DocumentAct.class)
            .step(
                    DRAFT,
                    SIGN_SECRECY_REVIEW,
                    DRAFT,
                    Set.of(FIRST_REVIEWER, SECOND_REVIEWER),
                    SecrecyReviewSigned.class,
                    "《条例》第十七条：公开前应当进行保密审查")
            .step(DRAFT, SUBMIT, FIRST_REVIEW, DRAFTER, DocumentSubmitted.class, "三审三校")
            .step(DRAFT, DISCARD, DISCARDED, DRAFTER, DraftDiscarded.class, "未发布的草稿可以作废")
            .step(FIRST_REVIEW, PASS, SECOND_REVIEW, FIRST_REVIEWER, DocumentReviewPassed.class, "三审三校：初审、一校")
            .step(FIRST_REVIEW, RETURN, DRAFT, Set.of(FIRST_REVIEWER, SYSTEM), DocumentReturned.class, "退文须说明理由")
            .step(SECOND_REVIEW, PASS, FINAL_REVIEW, SECOND_REVIEWER, DocumentReviewPassed.class, "三审三校：复审、二校")
            .step(SECOND_REVIEW, RETURN, DRAFT, Set.of(SECOND_REVIEWER, SYSTEM), DocumentReturned.class, "退文须说明理由")
            .step(FINAL_REVIEW, PASS, READY, FINAL_REVIEWER, DocumentReviewPassed.class, "三审三校：终审、三校")
            .step(FINAL_REVIEW, RETURN, DRAFT, Set.of(FINAL_REVIEWER, SYSTEM), DocumentReturned.class, "退文须说明理由")
            .step(READY, PUBLISH, PUBLISHED, OPENNESS_OFFICE, DocumentPublished.class, "《条例》第二十六条：二十个工作日内公开")
            .step(READY, SCHEDULE, SCHEDULED, OPENNESS_OFFICE, PublicationScheduled.class, "《条例》第二十六条：二十个工作日内公开")
            .step(READY, RETURN, DRAFT, Set.of(OPENNESS_OFFICE, SYSTEM), DocumentReturned.class, "退文须说明理由")
            .step(SCHEDULED, RETURN, DRAFT, SYSTEM, DocumentReturned.class, "三同步：随文件审核的解读材料退回的，文件一并退回")
            .step(SCHEDULED, PUBLISH, PUBLISHED, SYSTEM, DocumentPublished.class, "到定时发布时间")
            .step(SCHEDULED, CANCEL_SCHEDULE, READY, OPENNESS_OFFICE, ScheduleCancelled.class, "到时之前可以取消")
            .step(PUBLISHED, WITHDRAW, WITHDRAWN, OPENNESS_OFFICE, DocumentWithdrawn.class, "撤回须说明理由，保留索引号")
            .step(PUBLISHED, BEGIN_EDITION, PUBLISHED, DRAFTER, EditionBegun.class, "《条例》第二十六条：信息变更的，二十个工作日内更新")
            .step(READY, PUBLISH_EDITION, MERGED, OPENNESS_OFFICE, EditionMerged.class, "新版本同样经过三审三校，索引号不变")
            .step(SCHEDULED, PUBLISH_EDITION, MERGED, SYSTEM, EditionMerged.class, "到定时发布时间")
            .step(
                    PUBLISHED,
                    REVISE,
                    PUBLISHED,
                    Set.of(OPENNESS_OFFICE, SYSTEM),
                    DocumentRevised.class,
                    "新版本发布后替换现行文本，旧版本仍可查阅")
            .step(FIRST_REVIEW, PUBLISH_URGENTLY, PUBLISHED, DECIDERS, DocumentPublished.class, URGENT)
            .step(SECOND_REVIEW, PUBLISH_URGENTLY, PUBLISHED, DECIDERS, DocumentPublished.class, URGENT)
            .step(FINAL_REVIEW, PUBLISH_URGENTLY, PUBLISHED, DECIDERS, DocumentPublished.class, URGENT)
            .step(PUBLISHED, APPROVE_URGENT, PUBLISHED, SECOND_PERSONS, UrgentPublicationApproved.class, "急件先发：第二人补批同意")
            .step(PUBLISHED, REFUSE_URGENT, WITHDRAWN, SECOND_PERSONS, DocumentWithdrawn.class, "急件先发：第二人不同意的，按错误发布撤下")
            .step(DRAFT, WITHHOLD, WITHHELD, DECIDERS, DocumentWithheld.class, CLOSED)
            .step(READY, WITHHOLD, WITHHELD, DECIDERS, DocumentWithheld.class, CLOSED)
            .step(WITHHELD, KEEP_WITHHELD, WITHHELD, DECIDERS, WithholdingKept.class, EXAMINED)
            .step(WITHHELD, OPEN_UP, DRAFT, DECIDERS, WithholdingLifted.class, EXAMINED)
            .terminal(WITHDRAWN, DISCARDED, MERGED)
            .build();

    private DocumentTransitions() {}
}
