package cn.zwgk.test;

import cn.zwgk.workflow.Transition;
import cn.zwgk.workflow.TransitionTable;

/** Keeps {@code docs/state-machines} true to the transition tables. */
public final class StateDiagram {

    private StateDiagram() {}

    /**
     * Fails when {@code docs/state-machines/<aggregate>.md} does not show the table.
     *
     * @param title what the aggregate is, in Chinese and English
     */
    public static <S extends Enum<S>, A extends Enum<A>> void assertUpToDate(
            TransitionTable<S, A> table, String aggregate, String title) {
        StringBuilder page = new StringBuilder(
                        "# %s%n%nGenerated from the transition table; do not edit.%n%n".formatted(title))
                .append("```mermaid\n")
                .append(table.mermaid())
                .append("```\n\n| from | action | to | who | fact | ground |\n|---|---|---|---|---|---|\n");
        for (Transition<S, A> step : table.transitions()) {
            page.append("| %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            step.from(),
                            step.action(),
                            step.to(),
                            String.join(", ", step.roles().stream().sorted().toList()),
                            step.fact().getSimpleName(),
                            step.ground()));
        }
        Repository.assertHolds("docs/state-machines/" + aggregate + ".md", page.toString());
    }
}
