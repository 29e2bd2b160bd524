package cn.zwgk.policy.push.mapping;

import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.Validity;
import cn.zwgk.web.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a library wants it.
 *
 * @param names their name of a field; a point makes a level ({@code meta.title}), an empty name leaves the field out, no
 *     entry means our own name
 * @param kindCodes their code of a kind; if there are any, every kind needs one
 * @param validityCodes their code of a validity; if there are any, every validity needs one
 * @param topicCodes their code of a topic; a topic without one travels under its name
 * @param constants fields of theirs that are always the same
 * @param receipt where their answers say what
 */
public record FieldMapping(
        Map<PayloadField, String> names,
        Map<DocumentKind, String> kindCodes,
        Map<Validity, String> validityCodes,
        Map<String, String> topicCodes,
        Map<String, String> constants,
        ReceiptNames receipt) {

    private static final String NAME = "[A-Za-z0-9_\\-]+(\\.[A-Za-z0-9_\\-]+){0,4}";
    private static final int MOST = 500;

    /** Our own names and codes. */
    public static final FieldMapping OURS = new FieldMapping(null, null, null, null, null, null);

    public FieldMapping(
            @Nullable Map<PayloadField, String> names,
            @Nullable Map<DocumentKind, String> kindCodes,
            @Nullable Map<Validity, String> validityCodes,
            @Nullable Map<String, String> topicCodes,
            @Nullable Map<String, String> constants,
            @Nullable ReceiptNames receipt) {
        this.names = names == null ? Map.of() : Map.copyOf(names);
        this.kindCodes = kindCodes == null ? Map.of() : Map.copyOf(kindCodes);
        this.validityCodes = validityCodes == null ? Map.of() : Map.copyOf(validityCodes);
        this.topicCodes = topicCodes == null ? Map.of() : Map.copyOf(topicCodes);
        this.constants = constants == null ? Map.of() : Map.copyOf(constants);
        this.receipt = receipt == null ? ReceiptNames.OURS : receipt;
    }

    /** Empty if the library does not want the field. */
    public String nameOf(PayloadField field) {
        return names.getOrDefault(field, field.ourName());
    }

    public String codeOf(DocumentKind kind) {
        return kindCodes.getOrDefault(kind, kind.name());
    }

    public String codeOf(Validity validity) {
        return validityCodes.getOrDefault(validity, validity.name());
    }

    public String codeOf(String topic) {
        return topicCodes.getOrDefault(topic, topic);
    }

    /** What stands against it, all at once. */
    public List<Refusal> grounds() {
        List<Refusal> grounds = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (PayloadField field : PayloadField.values()) {
            String name = nameOf(field);
            if (!name.isEmpty() && !name.matches(NAME)) {
                grounds.add(Refusal.onField("mapping.names." + field, "mapping-name-malformed", name));
            } else if (!name.isEmpty() && !taken.add(name)) {
                grounds.add(Refusal.onField("mapping.names." + field, "mapping-name-twice", name));
            }
        }
        if (nameOf(PayloadField.INDEX_NUMBER).isEmpty()) {
            grounds.add(Refusal.onField("mapping.names.INDEX_NUMBER", "mapping-index-number-missing"));
        }
        for (String name : constants.keySet()) {
            if (!name.matches(NAME)) {
                grounds.add(Refusal.onField("mapping.constants", "mapping-name-malformed", name));
            } else if (!taken.add(name)) {
                grounds.add(Refusal.onField("mapping.constants", "mapping-name-twice", name));
            }
        }
        if (!kindCodes.isEmpty() && !kindCodes.keySet().containsAll(EnumSet.allOf(DocumentKind.class))) {
            grounds.add(Refusal.onField("mapping.kindCodes", "mapping-codes-incomplete"));
        }
        if (!validityCodes.isEmpty() && !validityCodes.keySet().containsAll(EnumSet.allOf(Validity.class))) {
            grounds.add(Refusal.onField("mapping.validityCodes", "mapping-codes-incomplete"));
        }
        if (topicCodes.size() > MOST || constants.size() > MOST) {
            grounds.add(Refusal.onField("mapping.topicCodes", "mapping-too-long", MOST));
        }
        return grounds;
    }
}
