package cn.zwgk.policy.standard;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 救助类别 with its sub-category, for example 特困供养, 全护理.
 *
 * @param code stable, in addresses and files
 * @param id the subject under which other services know it
 * @param group 低保, 特困供养, 孤儿 …
 * @param name the sub-category; the same as the group if it has none
 * @param unit 元/月·人
 * @param note what readers should know, for example who gets it
 */
@Schema(name = "StandardCategory")
public record Category(
        String code,
        UUID id,
        String group,
        String name,
        String unit,
        @Nullable String note,
        int position,
        boolean inUse,
        long version) {

    /** How it is called where it stands alone. */
    public String title() {
        return group.equals(name) ? name : group + "（" + name + "）";
    }
}
