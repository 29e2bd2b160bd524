package cn.zwgk.policy.ledger.evidence;

import static cn.zwgk.policy.ledger.LedgerRoles.BUREAU_LEADER;
import static cn.zwgk.policy.ledger.LedgerRoles.OPENNESS_OFFICE;
import static cn.zwgk.policy.ledger.LedgerRoles.SYSTEM;
import static cn.zwgk.policy.ledger.evidence.EvidenceAct.CONFIRM;
import static cn.zwgk.policy.ledger.evidence.EvidenceAct.REFUSE;
import static cn.zwgk.policy.ledger.evidence.EvidenceAct.RESUBMIT;
import static cn.zwgk.policy.ledger.evidence.EvidenceAct.REVOKE;
import static cn.zwgk.policy.ledger.evidence.EvidenceAct.TAKE_BACK;
import static cn.zwgk.policy.ledger.evidence.EvidenceState.CONFIRMED;
import static cn.zwgk.policy.ledger.evidence.EvidenceState.REFUSED;
import static cn.zwgk.policy.ledger.evidence.EvidenceState.REVOKED;
import static cn.zwgk.policy.ledger.evidence.EvidenceState.SUBMITTED;
import static cn.zwgk.policy.ledger.evidence.EvidenceState.TAKEN_BACK;

import cn.zwgk.policy.ledger.LedgerRoles;
import cn.zwgk.policy.ledger.evidence.EvidenceFact.EvidenceConfirmed;
import cn.zwgk.policy.ledger.evidence.EvidenceFact.EvidenceRefused;
import cn.zwgk.policy.ledger.evidence.EvidenceFact.EvidenceResubmitted;
import cn.zwgk.policy.ledger.evidence.EvidenceFact.EvidenceRevoked;
import cn.zwgk.policy.ledger.evidence.EvidenceFact.EvidenceTakenBack;
import cn.zwgk.workflow.TransitionTable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 佐证: from being handed in to counting, or not. */
public final class EvidenceTransitions {

    private static final Set<String> DECIDING = Set.of(OPENNESS_OFFICE, BUREAU_LEADER);
    private static final Set<String> WITH_THE_PLATFORM =
            Stream.concat(DECIDING.stream(), Stream.of(SYSTEM)).collect(Collectors.toUnmodifiableSet());

    /** The table; see {@code docs/state-machines/Evidence.md} for its diagram. */
    public static final TransitionTable<EvidenceState, EvidenceAct> TABLE = TransitionTable.builder(
                    EvidenceState.class, EvidenceAct.class)
            .step(SUBMITTED, CONFIRM, CONFIRMED, WITH_THE_PLATFORM, EvidenceConfirmed.class, "提交人以外的人核实后计数")
            .step(SUBMITTED, REFUSE, REFUSED, DECIDING, EvidenceRefused.class, "不予采纳须说明理由")
            .step(SUBMITTED, TAKE_BACK, TAKEN_BACK, LedgerRoles.ALL, EvidenceTakenBack.class, "核实之前可由提交人撤回")
            .step(REFUSED, RESUBMIT, SUBMITTED, LedgerRoles.ALL, EvidenceResubmitted.class, "补正后重新提交")
            .step(CONFIRMED, REVOKE, REVOKED, WITH_THE_PLATFORM, EvidenceRevoked.class, "发现不实，或所依据的信息已撤回")
            .terminal(TAKEN_BACK, REVOKED)
            .build();

    private EvidenceTransitions() {}
}
