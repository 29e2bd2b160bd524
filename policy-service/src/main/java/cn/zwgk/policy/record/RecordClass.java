package cn.zwgk.policy.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 信息类别: what its records consist of.
 *
 * @param basis the law that wants them public
 * @param naturalKey the fields that together name a record, so that handing it in twice does not double it
 * @param titleFields what it is called by
 * @param dateField the day that it is listed under
 * @param consentField the field that has to say {@link #consentValue} before it is published, if there is one
 * @param notPublic fields that are kept and not shown
 */
public record RecordClass(
        String code,
        String name,
        String basis,
        List<String> naturalKey,
        List<String> titleFields,
        String dateField,
        @Nullable String consentField,
        @Nullable String consentValue,
        Set<String> notPublic,
        List<RecordField> fields) {

    private static final int LONGEST_TITLE = 300;

    public RecordClass {
        naturalKey = List.copyOf(naturalKey);
        titleFields = List.copyOf(titleFields);
        notPublic = Set.copyOf(notPublic);
        fields = List.copyOf(fields);
    }

    /** What names the record among those of its class. */
    String keyOf(Map<String, String> values) {
        return naturalKey.stream().map(field -> values.getOrDefault(field, "")).collect(Collectors.joining("|"));
    }

    String titleOf(Map<String, String> values) {
        String title =
                titleFields.stream().map(values::get).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }

    LocalDate dateOf(Map<String, String> values) {
        return LocalDate.parse(Objects.requireNonNull(values.get(dateField)));
    }

    boolean mayBePublished(Map<String, String> values) {
        return consentField == null || Objects.equals(consentValue, values.get(consentField));
    }

    /** The fields that the public sees, in order. */
    public List<RecordField> publicFields() {
        return fields.stream()
                .filter(field -> !notPublic.contains(field.code()))
                .toList();
    }
}
