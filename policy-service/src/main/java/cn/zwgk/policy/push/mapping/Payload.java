package cn.zwgk.policy.push.mapping;

import cn.zwgk.policy.attachment.Attachment;
import cn.zwgk.policy.document.PublishedDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a document into a library's words. */
public final class Payload {

    private final Snapshot snapshot;
    private final FieldMapping mapping;
    private final String publicUrl;

    /** @param publicUrl where people read us, in front of the paths of documents and files */
    public Payload(Snapshot snapshot, FieldMapping mapping, String publicUrl) {
        this.snapshot = snapshot;
        this.mapping = mapping;
        this.publicUrl = publicUrl;
    }

    /** @param number the library's own, if it has one for the document */
    public Map<String, @Nullable Object> of(LibraryAct act, @Nullable String number) {
        Map<String, @Nullable Object> payload = new LinkedHashMap<>();
        for (PayloadField field : PayloadField.values()) {
            String name = mapping.nameOf(field);
            if (field.travelsWith(act) && !name.isEmpty()) {
                put(payload, name, value(field, number));
            }
        }
        mapping.constants().forEach((name, value) -> put(payload, name, value));
        return payload;
    }

    private @Nullable Object value(PayloadField field, @Nullable String number) {
        PublishedDocument d = snapshot.document();
        return switch (field) {
            case INDEX_NUMBER -> d.indexNumber();
            case NUMBER -> number;
            case VERSION -> d.version();
            case TITLE -> d.title();
            case DOCUMENT_NUMBER -> d.documentNumber();
            case KIND -> mapping.codeOf(d.kind());
            case TOPICS -> d.topics().stream().map(mapping::codeOf).toList();
            case CATALOGUE_CLASS -> d.catalogueClass();
            case ISSUING_BODY -> d.issuingBody();
            case DRAFTING_OFFICE -> d.draftingOffice();
            case WRITTEN_ON -> text(d.writtenOn());
            case PUBLISHED_AT -> text(d.publishedAt());
            case EFFECTIVE_FROM -> text(d.effectiveFrom());
            case LAPSES_ON -> text(d.lapsesOn());
            case VALIDITY -> mapping.codeOf(d.validity());
            case VALIDITY_SINCE -> text(d.validitySince());
            case SUMMARY -> d.summary();
            case BODY_HTML -> snapshot.bodyHtml();
            case BODY_TEXT -> d.text();
            case URL -> publicUrl + d.url();
            case ATTACHMENTS -> attachments();
            case WITHDRAWAL_REASON ->
                snapshot.withdrawal() == null ? null : snapshot.withdrawal().reason();
            case WITHDRAWN_AT ->
                snapshot.withdrawal() == null
                        ? null
                        : snapshot.withdrawal().at().toString();
        };
    }

    private List<Map<String, Object>> attachments() {
        return snapshot.attachments().stream().map(this::attachment).toList();
    }

    private Map<String, Object> attachment(Attachment attachment) {
        String address = "%s/api/v1/documents/%s/attachments/%s"
                .formatted(publicUrl, snapshot.document().documentId(), attachment.id());
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", attachment.fileName());
        told.put("mediaType", attachment.mediaType());
        told.put("size", attachment.size());
        told.put("sha256", attachment.sha256());
        told.put("url", address);
        return told;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** A point in the name goes one level down. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, @Nullable Object> payload, String name, @Nullable Object value) {
        int point = name.indexOf('.');
        if (point < 0) {
            payload.put(name, value);
            return;
        }
        Object level = payload.get(name.substring(0, point));
        Map<String, @Nullable Object> below =
                level instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : new LinkedHashMap<>();
        payload.put(name.substring(0, point), below);
        put(below, name.substring(point + 1), value);
    }
}
