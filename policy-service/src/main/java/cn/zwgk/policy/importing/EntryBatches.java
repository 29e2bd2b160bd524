package cn.zwgk.policy.importing;

import cn.zwgk.policy.importing.reading.DocumentRules;
import cn.zwgk.policy.importing.reading.EntrySink;
import cn.zwgk.policy.importing.reading.Place;
import cn.zwgk.policy.importing.reading.Problem;
import cn.zwgk.policy.importing.reading.RawDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Checks the entries of an upload and hands them on in batches, from the one after the checkpoint on. */
final class EntryBatches implements EntrySink {

    private static final int ENTRIES = 50;
    private static final int CHARACTERS = 2_000_000;

    private final DocumentRules rules;
    private final long checkpoint;
    private final Consumer<List<Entry>> next;
    private final List<Entry> batch = new ArrayList<>();
    private long ordinal;
    private long characters;

    /** @param checkpoint entries that are dealt with already */
    EntryBatches(DocumentRules rules, long checkpoint, Consumer<List<Entry>> next) {
        this.rules = rules;
        this.checkpoint = checkpoint;
        this.next = next;
    }

    @Override
    public boolean wants(Place place) {
        ordinal++;
        return ordinal > checkpoint;
    }

    @Override
    public void document(RawDocument document) {
        DocumentRules.Reading reading = rules.read(document);
        add(new Entry(ordinal, document.place(), reading.document(), reading.problems()));
    }

    @Override
    public void unreadable(Problem problem) {
        add(new Entry(ordinal, problem.place(), null, List.of(problem)));
    }

    /** Hands on what is left; to be called after the last entry. */
    void finish() {
        if (!batch.isEmpty()) {
            next.accept(List.copyOf(batch));
            batch.clear();
            characters = 0;
        }
    }

    /** All entries so far, with those before the checkpoint. */
    long count() {
        return ordinal;
    }

    private void add(Entry entry) {
        batch.add(entry);
        characters += entry.size();
        if (batch.size() >= ENTRIES || characters >= CHARACTERS) {
            finish();
        }
    }
}
