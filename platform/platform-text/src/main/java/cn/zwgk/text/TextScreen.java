package cn.zwgk.text;

import java.util.List;

/**
 * Looks through a text for what must not be published as it stands. Lines end with {@code \n}; cells of a table are best
 * divided by tabs.
 */
public final class TextScreen {

    /** Grows with every change of the rules, so that what was screened by earlier ones is screened again. */
    public static final int EDITION = 5;

    private TextScreen() {}

    /** Everything that was found, in the order of the text, without overlaps. */
    public static List<Sighting> sightings(String text) {
        String plain = PlainForm.of(text);
        List<Line> lines = Line.of(plain);
        Sightings sightings = new Sightings(text);
        SecrecyMarks.find(plain, sightings);
        Numbers.RULES.forEach(rule -> rule.in(text, plain).forEach(sightings::add));
        List<Table> tables = Table.in(lines);
        NameColumns.find(tables, sightings);
        Addresses.findLabelled(plain, sightings);
        NamesInText.find(plain, tables, sightings);
        NameLists.find(lines, sightings);
        NamesAmongPeople.find(plain, tables, sightings);
        Addresses.findHomes(plain, lines, sightings);
        return sightings.inOrder();
    }

    /**
     * The numbers of persons alone, in the order of the text: for a text in which names may stand, such as the cell of a
     * register.
     */
    public static List<Sighting> numbers(String text) {
        String plain = PlainForm.of(text);
        Sightings sightings = new Sightings(text);
        Numbers.RULES.forEach(rule -> rule.in(text, plain).forEach(sightings::add));
        return sightings.inOrder();
    }
}
