package cn.zwgk.application.proposal;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.PersonalDataPlace;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What an applicant wrote when he proposed to disclose; that he did, and what was decided, stays. */
@Component
class ProposalData implements PersonalDataPlace {

    private final DisclosureProposals proposals;

    ProposalData(DisclosureProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public String code() {
        return "PROPOSALS";
    }

    @Override
    public int count(CaseId id) {
        return proposals.ofApplicant(id).isPresent() ? 1 : 0;
    }

    @Override
    public void erase(CaseId id, LocalDate today) {
        proposals.ofApplicant(id).ifPresent(proposal -> proposals.erase(proposal.id(), ERASED));
    }
}
