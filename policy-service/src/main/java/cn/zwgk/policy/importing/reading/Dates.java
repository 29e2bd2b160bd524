package cn.zwgk.policy.importing.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates as offices write them. A day that does not exist (2月30日) is not read as another one. */
final class Dates {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final List<DateTimeFormatter> USUAL = Stream.of(
                    "uuuu-M-d[ H:m[:s]]",
                    "uuuu/M/d[ H:m[:s]]",
                    "uuuu.M.d",
                    "uuuu年M月d日[ H:m[:s]]",
                    "uuuuMMdd",
                    "uuuu-M-d'T'H:m[:s]")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private final List<DateTimeFormatter> formats;

    Dates(List<DateTimeFormatter> further) {
        this.formats = Stream.concat(further.stream(), USUAL.stream()).toList();
    }

    Optional<LocalDate> date(String text) {
        return parsed(text).map(LocalDate::from);
    }

    /** The moment; the start of the day in China where only a day is given. */
    Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
        } catch (DateTimeException e) {
            return parsed(text).map(Dates::inChina);
        }
    }

    private static Instant inChina(TemporalAccessor parsed) {
        LocalDateTime time = parsed instanceof LocalDateTime dateTime
                ? dateTime
                : LocalDate.from(parsed).atStartOfDay();
        return time.atZone(CHINA).toInstant();
    }

    private Optional<TemporalAccessor> parsed(String text) {
        String compact = text.strip().replaceAll("\\s+", " ");
        return formats.stream()
                .flatMap(format -> parsed(compact, format).stream())
                .findFirst();
    }

    private static Optional<TemporalAccessor> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(format.parseBest(text, LocalDateTime::from, LocalDate::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
