package cn.zwgk.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The schedules that ship with the platform, one file a year under {@code years/}, from 2020 on without a gap: to add a
 * year, add its file. Lines are {@code notice NUMBER}, {@code off FROM..TO NAME}, {@code work DATE NAME} and comments.
 */
final class OfficialYears {

    static final int FIRST = 2020;

    static final Map<Integer, YearSchedule> SCHEDULES = readAll();

    private OfficialYears() {}

    private static Map<Integer, YearSchedule> readAll() {
        Map<Integer, YearSchedule> schedules = new TreeMap<>();
        for (int year = FIRST; ; year++) {
            try (InputStream file = OfficialYears.class.getResourceAsStream("years/" + year + ".txt")) {
                if (file == null) {
                    return Map.copyOf(schedules);
                }
                schedules.put(
                        year, read(year, new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static YearSchedule read(int year, BufferedReader file) {
        String notice = "";
        List<DayOff> daysOff = new ArrayList<>();
        List<MakeUpDay> makeUpDays = new ArrayList<>();
        for (String line : file.lines().toList()) {
            String[] words = line.trim().split("\\s+", 3);
            switch (words[0]) {
                case "notice" -> notice = words[1];
                case "off" -> span(words[1]).forEach(date -> daysOff.add(new DayOff(date, words[2])));
                case "work" -> makeUpDays.add(new MakeUpDay(LocalDate.parse(words[1]), words[2]));
                case "#", "" -> {}
                default -> throw new IllegalArgumentException("years/" + year + ".txt: " + line);
            }
        }
        return new YearSchedule(year, notice, true, daysOff, makeUpDays);
    }

    private static List<LocalDate> span(String fromTo) {
        String[] ends = fromTo.split("\\.\\.", 2);
        return LocalDate.parse(ends[0])
                .datesUntil(LocalDate.parse(ends[1]).plusDays(1))
                .toList();
    }
}
