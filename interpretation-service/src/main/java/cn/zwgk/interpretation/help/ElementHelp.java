package cn.zwgk.interpretation.help;

import java.util.List;

/**
 * Whether an element of the checklist seems to be there.
 *
 * @param answered whether the drafter says that it is there or why it is not
 * @param places some of the words that speak of it, none if nothing does
 */
public record ElementHelp(String element, String name, boolean found, boolean answered, List<Place> places) {}
