package cn.zwgk.interpretation.demands;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.UseCase;
import cn.zwgk.sheets.TableFile;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a table of demands, as the hotline and the halls export them: all of its lines or none. The same table once more changes
 * nothing, because each line has a number; what the system of the hotline or hall has handed in already is known by it too.
 */
@UseCase
public class ImportDemands {

    private static final int MOST_LINES = 5001;
    private static final int MOST_GROUNDS = 100;

    /** What became of the lines. */
    public record Imported(int added, int known, int masked) {}

    private final TakeDemand taking;
    private final HandedInRules rules;
    private final Names names;

    ImportDemands(TakeDemand taking, HandedInRules rules, Names names) {
        this.taking = taking;
        this.rules = rules;
        this.names = names;
    }

    /**
     * @throws Refused 422 with every line that is wrong or has other words than were taken under its number ({@code
     *     demand-differs}), {@code sheet-unreadable}, {@code demand-sheet-columns}
     */
    @Transactional
    public Imported take(String fileName, byte[] content, Actor by) {
        List<TableFile.Line> lines = TableFile.read(fileName, content, MOST_LINES);
        Map<String, Integer> columns = columns(lines.getFirst());
        List<Refusal> grounds = new ArrayList<>();
        List<HandedIn> all = new ArrayList<>();
        for (TableFile.Line line : lines.subList(1, lines.size())) {
            read(line, columns, grounds, all);
        }
        requireNone(grounds);
        int added = 0;
        int masked = 0;
        for (int position = 0; position < all.size(); position++) {
            try {
                TakeDemand.Taken taken =
                        taking.take(rules.asked(all.get(position), by, false), TakeDemand.Privacy.MASK, by);
                added += taken.isNew() ? 1 : 0;
                masked += taken.masked() ? 1 : 0;
            } catch (Refused otherWords) {
                grounds.addAll(onLine(lines.get(position + 1), otherWords));
            }
        }
        requireNone(grounds);
        return new Imported(added, all.size() - added, masked);
    }

    private static void requireNone(List<Refusal> grounds) {
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds.subList(0, Math.min(grounds.size(), MOST_GROUNDS)));
        }
    }

    /** An order that was taken with other words, told at its line. */
    private static List<Refusal> onLine(TableFile.Line line, Refused otherWords) {
        return otherWords.reasons().stream()
                .map(ground -> Refusal.onField(
                        at(line, "question"), ground.code(), ground.arguments().toArray()))
                .toList();
    }

    private Map<String, Integer> columns(TableFile.Line heads) {
        List<String> wanted = List.of(names.of("demands.import.columns").split("、"));
        Map<String, Integer> columns = new HashMap<>();
        for (int column = 0; column < heads.cells().size(); column++) {
            columns.put(heads.cell(column), column);
        }
        if (!columns.keySet().containsAll(wanted)) {
            throw Refused.invalid("demand-sheet-columns", String.join("、", wanted));
        }
        Map<String, Integer> known = new HashMap<>();
        List<String> fields = List.of("source", "externalId", "indexNumber", "topic", "clause", "question", "askedOn");
        for (int field = 0; field < fields.size(); field++) {
            known.put(fields.get(field), Objects.requireNonNull(columns.get(wanted.get(field))));
        }
        return known;
    }

    private void read(TableFile.Line line, Map<String, Integer> columns, List<Refusal> grounds, List<HandedIn> all) {
        String day = cell(line, columns, "askedOn");
        @Nullable Instant askedAt = null;
        try {
            askedAt = day.isEmpty()
                    ? null
                    : LocalDate.parse(day).atStartOfDay(ChinaTime.ZONE).toInstant();
        } catch (DateTimeException wrong) {
            grounds.add(Refusal.onField(at(line, "askedAt"), "demand-day-unreadable"));
        }
        HandedIn handedIn = new HandedIn(
                source(cell(line, columns, "source")),
                cell(line, columns, "externalId"),
                null,
                cell(line, columns, "indexNumber"),
                cell(line, columns, "topic"),
                cell(line, columns, "clause"),
                cell(line, columns, "question"),
                askedAt);
        rules.groundsAgainst(handedIn, true)
                .forEach(ground -> grounds.add(Refusal.onField(
                        at(line, Objects.requireNonNull(ground.field())),
                        ground.code(),
                        ground.arguments().toArray())));
        all.add(handedIn);
    }

    private @Nullable DemandSource source(String name) {
        for (DemandSource source : DemandSource.values()) {
            if (names.of(source).equals(name)) {
                return source;
            }
        }
        return null;
    }

    private static String cell(TableFile.Line line, Map<String, Integer> columns, String field) {
        return line.cell(Objects.requireNonNull(columns.get(field)));
    }

    private static String at(TableFile.Line line, String field) {
        return "lines[" + line.number() + "]." + field;
    }
}
