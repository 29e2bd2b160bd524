package cn.zwgk.files;

import java.util.ArrayList;
import java.util.List;

/** Collects what is found in a file and in the files inside it. */
final class Passages {

    private static final int DEEPEST = 3;

    private final List<Passage> found;
    private final Budget budget;
    private final String within;
    private final int depth;

    Passages(Budget budget) {
        this(new ArrayList<>(), budget, "", 0);
    }

    private Passages(List<Passage> found, Budget budget, String within, int depth) {
        this.found = found;
        this.budget = budget;
        this.within = within;
        this.depth = depth;
    }

    void shown(String place, CharSequence text) {
        add(place, false, text);
    }

    void hidden(String place, CharSequence text) {
        add(place, true, text);
    }

    void add(String place, boolean hidden, CharSequence text) {
        budget.check();
        String plain = text.toString().strip();
        if (!plain.isEmpty()) {
            budget.spendText(plain.length());
            found.add(new Passage(within + place, hidden, plain));
        }
    }

    /** Whether a text was found already, somewhere. */
    boolean has(String text) {
        String plain = text.strip();
        return found.stream().anyMatch(passage -> passage.text().equals(plain));
    }

    /** For a file inside this one. */
    Passages inside(String name) {
        if (depth == DEEPEST) {
            throw UnreadableFile.tooComplex(null);
        }
        return new Passages(found, budget, within + name, depth + 1);
    }

    Budget budget() {
        return budget;
    }

    List<Passage> all() {
        return List.copyOf(found);
    }
}
