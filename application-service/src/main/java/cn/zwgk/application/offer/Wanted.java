package cn.zwgk.application.offer;

import cn.zwgk.text.Sighting;
import cn.zwgk.text.TextScreen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody describes, as a question to the search: without names, numbers and addresses of people, because questions
 * stand in addresses, and as short as questions are.
 */
final class Wanted {

    private static final int LONGEST = 80;
    private static final int SHORTEST = 2;

    private Wanted() {}

    /** @return empty if nothing is left to look for */
    static String question(@Nullable String description, @Nullable String documentNumber) {
        String text = String.join(
                        " ",
                        documentNumber == null ? "" : documentNumber.strip(),
                        description == null ? "" : withoutPeople(description))
                .replaceAll("\\s+", " ")
                .strip();
        String question = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return question.length() < SHORTEST ? "" : question;
    }

    private static String withoutPeople(String description) {
        StringBuilder text = new StringBuilder(description);
        List<Sighting> sightings = TextScreen.sightings(description);
        for (int i = sightings.size() - 1; i >= 0; i--) {
            text.replace(sightings.get(i).start(), sightings.get(i).end(), " ");
        }
        return text.toString();
    }
}
