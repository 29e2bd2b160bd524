package cn.zwgk.policy.record.web;

import cn.zwgk.policy.catalogue.CatalogueEntries;
import cn.zwgk.policy.catalogue.CatalogueEntry;
import cn.zwgk.policy.catalogue.CatalogueTree;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.record.FieldType;
import cn.zwgk.policy.record.RecordChronicle;
import cn.zwgk.policy.record.RecordClass;
import cn.zwgk.policy.record.RecordField;
import cn.zwgk.policy.record.RecordState;
import cn.zwgk.policy.record.StructuredRecord;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records and their classes as the desk and the public see them. */
@Component
class RecordViews {

    /** A class with its fields, for forms. */
    record RecordClassView(String code, String name, String basis, List<RecordFieldView> fields) {}

    /** A field of a form. */
    record RecordFieldView(
            String code,
            String name,
            FieldType type,
            boolean required,
            List<String> choices,
            @Nullable String help,
            boolean shown) {}

    /** An act that this person may take now. */
    record RecordAllowedAct(
            String act, String name, boolean needsReason, boolean needsConfirmation, String legalBasis) {}

    /** One act on a record. */
    record RecordHistoryLine(
            Instant at,
            Person by,
            String act,
            String actName,
            @Nullable String reason) {}

    /** A record in a list of the desk. */
    record RecordLine(
            UUID id,
            long version,
            String classCode,
            String entryTitle,
            RecordState state,
            String stateName,
            String title,
            LocalDate dated,
            String draftedByName,
            Instant updatedAt) {}

    /** A record at the desk. */
    record RecordView(
            UUID id,
            long version,
            String classCode,
            UUID entryId,
            String entryPath,
            RecordState state,
            String stateName,
            String title,
            LocalDate dated,
            Map<String, String> values,
            Person draftedBy,
            @Nullable String approvedBy,
            @Nullable Instant publishedAt,
            @Nullable String withdrawalReason,
            boolean editable,
            List<RecordAllowedAct> allowedActs,
            List<RecordHistoryLine> history) {}

    /** A record in the public list. */
    record PublicRecordLine(
            UUID id, String classCode, String className, String title, LocalDate dated, Instant publishedAt) {}

    /**
     * A field as the public reads it.
     *
     * @param documentId where the value is the index number of a document
     */
    record PublicRecordField(
            String code,
            String name,
            String value,
            @Nullable UUID documentId) {}

    /** A record as the public reads it. */
    record PublicRecord(
            UUID id,
            String classCode,
            String className,
            String basis,
            String entryCode,
            String entryTitle,
            String title,
            LocalDate dated,
            Instant publishedAt,
            List<PublicRecordField> fields) {}

    private final Wording wording;
    private final CatalogueEntries entries;
    private final Documents documents;
    private final RecordChronicle chronicle;

    RecordViews(Wording wording, CatalogueEntries entries, Documents documents, RecordChronicle chronicle) {
        this.wording = wording;
        this.entries = entries;
        this.documents = documents;
        this.chronicle = chronicle;
    }

    RecordClassView of(RecordClass of) {
        List<String> shown = of.publicFields().stream().map(RecordField::code).toList();
        return new RecordClassView(
                of.code(),
                of.name(),
                of.basis(),
                of.fields().stream()
                        .map(field -> new RecordFieldView(
                                field.code(),
                                field.name(),
                                field.type(),
                                field.required(),
                                field.choices(),
                                field.help(),
                                shown.contains(field.code())))
                        .toList());
    }

    RecordLine line(StructuredRecord each, CatalogueTree tree) {
        return new RecordLine(
                each.id(),
                each.version(),
                each.classCode(),
                tree.get(each.entryId()).title(),
                each.state(),
                wording.of(each.state()),
                each.title(),
                each.dated(),
                each.draftedBy().name(),
                each.updatedAt());
    }

    RecordView desk(StructuredRecord each, Actor actor) {
        CatalogueTree tree = entries.tree();
        return new RecordView(
                each.id(),
                each.version(),
                each.classCode(),
                each.entryId(),
                tree.pathText(tree.get(each.entryId())),
                each.state(),
                wording.of(each.state()),
                each.title(),
                each.dated(),
                each.values(),
                each.draftedBy(),
                each.approvedBy(),
                each.publishedAt(),
                each.withdrawalReason(),
                each.isEditableBy(actor),
                each.allowedActs(actor).stream()
                        .map(act -> new RecordAllowedAct(
                                act.code(),
                                wording.of(act),
                                act.needsReason(),
                                act.needsConfirmation(),
                                each.groundOf(act)))
                        .toList(),
                chronicle.of(each.id()).stream()
                        .map(line -> new RecordHistoryLine(
                                line.at(),
                                new Person(line.actorId(), line.actorName(), line.actorOffice()),
                                line.act(),
                                wording.text("act." + line.act()),
                                line.reason()))
                        .toList());
    }

    PublicRecordLine publicLine(StructuredRecord each, String className) {
        Instant publishedAt = each.publishedAt();
        return new PublicRecordLine(
                each.id(),
                each.classCode(),
                className,
                each.title(),
                each.dated(),
                publishedAt == null ? each.updatedAt() : publishedAt);
    }

    PublicRecord page(StructuredRecord each, RecordClass of) {
        CatalogueEntry entry = entries.tree().get(each.entryId());
        PublicRecordLine line = publicLine(each, of.name());
        return new PublicRecord(
                line.id(),
                line.classCode(),
                of.name(),
                of.basis(),
                entry.code(),
                entry.title(),
                line.title(),
                line.dated(),
                line.publishedAt(),
                of.publicFields().stream()
                        .filter(field -> each.values().containsKey(field.code()))
                        .map(field -> field(field, each.values().getOrDefault(field.code(), "")))
                        .toList());
    }

    private PublicRecordField field(RecordField field, String value) {
        UUID document = field.type() == FieldType.DOCUMENT
                ? documents.idOfIndexNumber(value).map(DocumentId::value).orElse(null)
                : null;
        return new PublicRecordField(field.code(), field.name(), value, document);
    }
}
