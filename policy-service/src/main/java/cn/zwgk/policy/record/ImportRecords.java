package cn.zwgk.policy.record;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.record.RecordSheet.SheetProblem;
import cn.zwgk.policy.record.RecordSheet.SheetRow;
import cn.zwgk.sheets.TableFile;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * 批量导入: a sheet of records. Either all of it is taken or, with everything that is wrong with it told by row and column,
 * nothing. Handed in again, it doubles nothing: a record is known by its natural key.
 */
@UseCase
public class ImportRecords {

    /**
     * How it went.
     *
     * @param written whether anything was kept; not on a trial and not with problems
     */
    public record RecordImportReport(
            boolean dryRun,
            boolean written,
            int rows,
            int created,
            int updated,
            int unchanged,
            List<SheetProblem> problems) {}

    private static final int MOST_ROWS = 5_000;

    private final RecordClasses classes;
    private final StructuredRecords records;
    private final RecordSheet sheets;
    private final RecordRules rules;
    private final WriteRecord writing;
    private final RecordChronicle chronicle;
    private final InstantSource time;

    ImportRecords(
            RecordClasses classes,
            StructuredRecords records,
            RecordSheet sheets,
            RecordRules rules,
            WriteRecord writing,
            RecordChronicle chronicle,
            InstantSource time) {
        this.classes = classes;
        this.records = records;
        this.sheets = sheets;
        this.rules = rules;
        this.writing = writing;
        this.chronicle = chronicle;
        this.time = time;
    }

    @Transactional
    public RecordImportReport take(
            String classCode, @Nullable UUID entryId, String fileName, byte[] content, boolean dryRun, Actor actor) {
        RecordClass of = classes.get(classCode);
        UUID entry = writing.entryFor(of, entryId);
        RecordSheet.Read read = sheets.read(of, TableFile.read(fileName, content, MOST_ROWS + 1));
        List<SheetProblem> problems = new ArrayList<>(read.problems());
        List<StructuredRecord> created = new ArrayList<>();
        List<StructuredRecord> updated = new ArrayList<>();
        int unchanged = 0;
        Map<String, Integer> seen = new HashMap<>();
        for (SheetRow row : read.rows()) {
            RecordRules.Checked checked = rules.check(of, row.values());
            if (!checked.grounds().isEmpty()) {
                checked.grounds().forEach(ground -> problems.add(read.problem(row, ground)));
                continue;
            }
            String key = of.keyOf(checked.values());
            Integer before = seen.putIfAbsent(key, row.number());
            if (before != null) {
                problems.add(read.problem(row, Refusal.of("record-twice-in-sheet", before)));
                continue;
            }
            Optional<StructuredRecord> known = records.withKey(of.code(), key);
            if (known.isEmpty()) {
                created.add(StructuredRecord.draft(Ids.next(), of, entry, checked.values(), actor, time.instant()));
            } else if (known.get().values().equals(checked.values())) {
                unchanged++;
            } else if (known.get().state() == RecordState.DRAFT) {
                updated.add(known.get().edit(of, entry, checked.values(), actor));
            } else {
                problems.add(read.problem(
                        row, Refusal.of("record-already-handled", known.get().title())));
            }
        }
        boolean written = !dryRun && problems.isEmpty();
        if (written) {
            created.forEach(each -> chronicle.write(each, actor, "import", null));
            updated.forEach(each -> chronicle.write(each, actor, "import", null));
        }
        return new RecordImportReport(
                dryRun, written, read.rows().size(), created.size(), updated.size(), unchanged, problems);
    }
}
