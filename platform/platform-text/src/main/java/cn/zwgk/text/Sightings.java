package cn.zwgk.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was found so far, in the order of the text; of two that overlap the one that was found first stays. */
final class Sightings {

    private final String text;
    private final TreeMap<Integer, Sighting> found = new TreeMap<>();

    Sightings(String text) {
        this.text = text;
    }

    void add(Sighting sighting) {
        Map.@Nullable Entry<Integer, Sighting> before = found.floorEntry(sighting.start());
        Map.@Nullable Entry<Integer, Sighting> after = found.ceilingEntry(sighting.start());
        if ((before == null || !before.getValue().overlaps(sighting))
                && (after == null || !after.getValue().overlaps(sighting))) {
            found.put(sighting.start(), sighting);
        }
    }

    void add(Kind kind, int start, int end) {
        if (end > start) {
            add(new Sighting(kind, start, end, text.substring(start, end)));
        }
    }

    /** Those that begin within a stretch of the text. */
    List<Sighting> within(int start, int end) {
        return List.copyOf(found.subMap(start, end).values());
    }

    List<Sighting> inOrder() {
        return List.copyOf(found.values());
    }
}
