package cn.zwgk.application.retention;

import cn.zwgk.text.Sighting;
import cn.zwgk.text.TextScreen;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register goes on saying about the information that was asked for. The machine takes out what it recognises; a person
 * reads it before the batch is approved and may put it in other words.
 */
public final class KeptDescription {

    static final int LONGEST = 500;

    private static final String OUT = "●●";

    private KeptDescription() {}

    /** The text without names, numbers and addresses that the machine recognises. */
    public static String of(String description) {
        StringBuilder kept = new StringBuilder(description);
        TextScreen.sightings(description).stream()
                .sorted(Comparator.comparingInt(Sighting::start).reversed())
                .forEach(found -> kept.replace(found.start(), found.end(), OUT));
        return kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept.toString();
    }

    /** @throws Refused 422 {@code kept-description-missing}, {@code kept-description-tells} */
    static String require(@Nullable String given) {
        if (given == null || given.isBlank() || given.length() > LONGEST) {
            throw Refused.invalid(List.of(Refusal.onField("description", "kept-description-missing", LONGEST)));
        }
        if (!TextScreen.sightings(given).isEmpty()) {
            throw Refused.invalid(List.of(Refusal.onField("description", "kept-description-tells")));
        }
        return given.strip();
    }
}
