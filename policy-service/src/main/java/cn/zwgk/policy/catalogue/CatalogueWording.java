package cn.zwgk.policy.catalogue;

import cn.zwgk.policy.wording.Wording;
import java.time.MonthDay;
import org.springframework.stereotype.Component;

/** Says what stands in an entry as people read it. */
@Component
public class CatalogueWording {

    private final Wording wording;

    CatalogueWording(Wording wording) {
        this.wording = wording;
    }

    /** 全社会, or the groups. */
    public String audience(EntryTerms terms) {
        String groups = terms.audienceGroups();
        return groups == null ? wording.of(terms.audience()) : wording.text("catalogue.audience-groups", groups);
    }

    /** 未及时更新. */
    public String state(Freshness.State state) {
        return wording.text("Freshness." + state.name());
    }

    /** 每年，1月31日前. */
    public String frequency(EntryTerms terms) {
        MonthDay day = terms.yearlyBy();
        String name = wording.of(terms.frequency());
        return day == null ? name : wording.text("catalogue.yearly-by", name, day.getMonthValue(), day.getDayOfMonth());
    }
}
