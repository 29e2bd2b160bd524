package cn.zwgk.policy.catalogue;

import cn.zwgk.policy.document.DisclosureMode;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue lays down for an entry: the columns of the national standard catalogue, and when it has to be updated.
 *
 * @param title 公开事项
 * @param contents 公开内容（要素）
 * @param legalBasis 公开依据
 * @param timeLimit 公开时限, in words
 * @param office 公开主体: the responsible office
 * @param channels 公开渠道和载体
 * @param audience 公开对象
 * @param audienceGroups which groups, if it is not for everybody
 * @param disclosureMode 公开方式: proactively or on application
 * @param frequency 更新周期
 * @param yearlyBy the day of the year that a law names
 * @param inspectionRule the rule of the national inspection that it falls under
 * @param recordClass the class of structured records that it takes, if any
 */
public record EntryTerms(
        String title,
        String contents,
        String legalBasis,
        String timeLimit,
        String office,
        List<String> channels,
        Audience audience,
        @Nullable String audienceGroups,
        DisclosureMode disclosureMode,
        UpdateFrequency frequency,
        @Nullable MonthDay yearlyBy,
        InspectionRule inspectionRule,
        @Nullable String recordClass) {

    public EntryTerms {
        channels = List.copyOf(channels);
    }
}
