package cn.zwgk.policy.cleaning;

import cn.zwgk.web.Ids;
import java.util.UUID;

/** The identity of a clean-up campaign. */
public record CampaignId(UUID value) {

    static final String TYPE = "CleanUpCampaign";

    static CampaignId next() {
        return new CampaignId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
