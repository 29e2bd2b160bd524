package cn.zwgk.policy.screening;

import cn.zwgk.policy.document.Sha256;
import cn.zwgk.text.Mask;
import cn.zwgk.text.Sighting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names what was found in a text after what it is, the line that it stands on and where the text comes from. The same words
 * elsewhere are another finding, and so is what the line says after it was changed.
 */
final class Fingerprints {

    private static final int AROUND = 14;

    private final String source;
    private final String text;
    private final List<Sighting> sightings;
    private final Map<String, Integer> seen = new HashMap<>();

    Fingerprints(String source, String text, List<Sighting> sightings) {
        this.source = source;
        this.text = text;
        this.sightings = sightings;
    }

    String of(Sighting sighting) {
        String named = String.join("\u0001", source, sighting.kind().name(), sighting.text(), line(sighting));
        int times = seen.merge(named, 1, Integer::sum);
        return Sha256.of(named + '\u0001' + times).substring(0, 32);
    }

    /** The words around a finding, with everything masked that was found there. */
    String context(Sighting sighting) {
        int from = Math.max(text.lastIndexOf('\n', sighting.start()) + 1, sighting.start() - AROUND);
        int lineEnd = text.indexOf('\n', sighting.end());
        int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, sighting.end() + AROUND);
        StringBuilder shown = new StringBuilder();
        int at = from;
        for (Sighting other : sightings) {
            if (other.end() > at && other.start() < to) {
                shown.append(text, at, Math.max(at, other.start()));
                shown.append(Mask.of(other.kind(), other.text()));
                at = other.end();
            }
        }
        if (at < to) {
            shown.append(text, at, to);
        }
        return shown.toString().replace('\t', ' ').strip();
    }

    private String line(Sighting sighting) {
        int from = text.lastIndexOf('\n', sighting.start()) + 1;
        int to = text.indexOf('\n', sighting.end());
        return text.substring(from, to < 0 ? text.length() : to).strip();
    }
}
