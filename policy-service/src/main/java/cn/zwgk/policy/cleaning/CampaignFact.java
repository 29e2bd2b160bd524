package cn.zwgk.policy.cleaning;

import cn.zwgk.policy.document.DocumentId;
import java.time.LocalDate;

/** What a step in a campaign makes. Other services hear of the result by the facts of the documents that it concerns. */
sealed interface CampaignFact {

    /** Selection is over, the offices are asked. */
    record CampaignStarted(CampaignId campaign) implements CampaignFact {}

    /** Nothing comes of it. */
    record CampaignCancelled(CampaignId campaign) implements CampaignFact {}

    /** The result is drawn up and effective on that day. */
    record ResultPrepared(CampaignId campaign, LocalDate effectiveOn) implements CampaignFact {}

    /** The result goes back to the campaign. */
    record ResultReturned(CampaignId campaign) implements CampaignFact {}

    /** A second person has checked and proofread the result. */
    record ResultChecked(CampaignId campaign) implements CampaignFact {}

    /** The result is published as that document. */
    record ResultPublished(CampaignId campaign, DocumentId document) implements CampaignFact {}
}
