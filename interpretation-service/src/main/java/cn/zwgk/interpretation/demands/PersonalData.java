package cn.zwgk.interpretation.demands;

import cn.zwgk.text.Mask;
import cn.zwgk.text.Sighting;
import cn.zwgk.text.TextScreen;
import java.util.List;

/**
 * 个人信息 in the words of a question. Whoever types can leave it out and is asked to; what another system hands in is masked, so
 * that nothing is lost and nothing personal is kept (Personal Information Protection Law, Article 6).
 */
final class PersonalData {

    private PersonalData() {}

    /** The places that are personal, in the order of the text. */
    static List<Sighting> in(String text) {
        return TextScreen.sightings(text).stream()
                .filter(found -> found.kind().isPersonal())
                .toList();
    }

    /** The text with each of these places masked. */
    static String masked(String text, List<Sighting> places) {
        StringBuilder masked = new StringBuilder(text);
        places.forEach(place -> masked.replace(place.start(), place.end(), Mask.of(place.kind(), place.text())));
        return masked.toString();
    }
}
