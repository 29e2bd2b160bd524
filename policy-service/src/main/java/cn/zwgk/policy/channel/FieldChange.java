package cn.zwgk.policy.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a change did to one field. Of the people only that they changed, since the history is no place for personal data.
 *
 * @param field as in the API
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {

    static List<FieldChange> between(ChannelContent before, ChannelContent after) {
        List<FieldChange> changes = new ArrayList<>();
        note(changes, "name", before.name(), after.name());
        note(changes, "account", before.account(), after.account());
        note(changes, "siteCode", before.siteCode(), after.siteCode());
        note(changes, "icpNumber", before.icpNumber(), after.icpNumber());
        note(changes, "operatorOffice", before.operatorOffice(), after.operatorOffice());
        note(changes, "audience", before.audience(), after.audience());
        if (!before.people().equals(after.people())) {
            changes.add(new FieldChange("people", null, null));
        }
        return changes;
    }

    private static void note(List<FieldChange> changes, String field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, before, after));
        }
    }
}
