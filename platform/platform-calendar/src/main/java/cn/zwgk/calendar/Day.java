package cn.zwgk.calendar;

/** What a date is to government. */
sealed interface Day {

    /** Monday to Friday, nothing else known. */
    record Weekday() implements Day {}

    /** Saturday or Sunday, nothing else known. */
    record Weekend() implements Day {}

    /** Off by a schedule, or by the law alone where no schedule has been issued. */
    record Holiday(String name, boolean computed) implements Day {}

    /** A Saturday or Sunday with work. */
    record MakeUp(String name) implements Day {}

    default boolean isWorking() {
        return switch (this) {
            case Weekday _, MakeUp _ -> true;
            case Weekend _, Holiday _ -> false;
        };
    }

    /** How the n-th counted working day is explained. */
    default String asWorkingDay(int n) {
        return this instanceof MakeUp(String name) ? Wording.of("working-make-up", n, name) : Wording.of("working", n);
    }

    /** How a day without work is explained. */
    default String asDayOff() {
        return this instanceof Holiday(String name, boolean computed)
                ? Wording.of(computed ? "holiday-computed" : "holiday", name)
                : Wording.of("weekend");
    }
}
