package cn.zwgk.policy.record;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.catalogue.CatalogueEntries;
import cn.zwgk.policy.catalogue.CatalogueEntry;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 录入: writes a record, checked against the fields of its class. */
@UseCase
public class WriteRecord {

    private final StructuredRecords records;
    private final RecordClasses classes;
    private final RecordRules rules;
    private final CatalogueEntries entries;
    private final RecordChronicle chronicle;
    private final InstantSource time;

    WriteRecord(
            StructuredRecords records,
            RecordClasses classes,
            RecordRules rules,
            CatalogueEntries entries,
            RecordChronicle chronicle,
            InstantSource time) {
        this.records = records;
        this.classes = classes;
        this.rules = rules;
        this.entries = entries;
        this.chronicle = chronicle;
        this.time = time;
    }

    /** @throws Refused with all that is wrong with it, or {@code record-known} if one with the same key exists */
    @Transactional
    public StructuredRecord draft(String classCode, @Nullable UUID entryId, Map<String, String> given, Actor drafter) {
        RecordClass of = classes.get(classCode);
        Map<String, String> values = accepted(of, given);
        requireFree(of, values, null);
        StructuredRecord drafted =
                StructuredRecord.draft(Ids.next(), of, entryFor(of, entryId), values, drafter, time.instant());
        return chronicle.write(drafted, drafter, "draft", null);
    }

    /** Writes on a draft; who does is no longer free to approve it. */
    @Transactional
    public StructuredRecord edit(
            StructuredRecord written, @Nullable UUID entryId, Map<String, String> given, Actor actor) {
        RecordClass of = classes.get(written.classCode());
        Map<String, String> values = accepted(of, given);
        requireFree(of, values, written.id());
        UUID entry = entryId == null ? written.entryId() : entryFor(of, entryId);
        return chronicle.write(written.edit(of, entry, values, actor), actor, "edit", null);
    }

    /** The entry that was asked for, or the first that takes this class. */
    UUID entryFor(RecordClass of, @Nullable UUID asked) {
        List<CatalogueEntry> taking = entries.tree().leaves().stream()
                .filter(entry -> of.code().equals(entry.terms().recordClass()))
                .toList();
        return taking.stream()
                .map(CatalogueEntry::id)
                .filter(id -> asked == null || id.equals(asked))
                .findFirst()
                .orElseThrow(() -> Refused.invalid(
                        List.of(Refusal.onField("entryId", "record-entry-takes-no-such-class", of.name()))));
    }

    private Map<String, String> accepted(RecordClass of, Map<String, String> given) {
        RecordRules.Checked checked = rules.check(of, given);
        if (!checked.grounds().isEmpty()) {
            throw Refused.invalid(checked.grounds());
        }
        return checked.values();
    }

    private void requireFree(RecordClass of, Map<String, String> values, @Nullable UUID own) {
        records.withKey(of.code(), of.keyOf(values))
                .filter(known -> !known.id().equals(own))
                .ifPresent(known -> {
                    throw Refused.conflict("record-known", known.title());
                });
    }
}
