package cn.zwgk.interpretation.media;

import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 字幕, read from WebVTT or SRT and checked, because a browser shows none of a file that it cannot read and tells nobody. Written
 * as WebVTT without markup, positions and comments: they say nothing to somebody who listens to a screen reader.
 *
 * @param cues in the order of their times
 */
record Subtitles(List<SubtitleCue> cues) {

    private static final int MOST_CUES = 20_000;
    private static final int MOST_TOLD = 20;
    private static final String MARK = "\uFEFF";
    private static final Pattern TIMES = Pattern.compile(
            "(?:(\\d{1,4}):)?(\\d{2}):(\\d{2})[.,](\\d{3})[ \\t]+-->[ \\t]+(?:(\\d{1,4}):)?(\\d{2}):(\\d{2})[.,](\\d{3})(?:[ \\t].*)?");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\{\\\\[^}]*}");

    /** A run of lines between empty ones. */
    private record Block(int firstLine, List<String> lines) {}

    Subtitles {
        cues = List.copyOf(cues);
    }

    /**
     * Reads a file.
     *
     * @throws Refused {@code subtitles-empty}, and for each place that is wrong, up to 20, {@code subtitles-times-unreadable},
     *     {@code subtitles-end-before-start}, {@code subtitles-not-in-order}, {@code subtitles-without-text}
     */
    static Subtitles parse(String file) {
        List<Refusal> faults = new ArrayList<>();
        List<SubtitleCue> cues = new ArrayList<>();
        for (Block block : blocks(file)) {
            @Nullable SubtitleCue cue = cue(block, faults);
            if (cue != null) {
                if (!cues.isEmpty() && cue.from().compareTo(cues.getLast().from()) < 0) {
                    faults.add(fault("subtitles-not-in-order", block.firstLine()));
                }
                cues.add(cue);
            }
        }
        if (cues.isEmpty() && faults.isEmpty()) {
            faults.add(Refusal.onField("file", "subtitles-empty"));
        }
        if (cues.size() > MOST_CUES) {
            faults.add(Refusal.onField("file", "subtitles-too-many", MOST_CUES));
        }
        if (!faults.isEmpty()) {
            throw Refused.invalid(faults.stream().limit(MOST_TOLD).toList());
        }
        return new Subtitles(cues);
    }

    private static @Nullable SubtitleCue cue(Block block, List<Refusal> faults) {
        int at = block.lines().getFirst().contains("-->") ? 0 : 1;
        if (at >= block.lines().size() || !block.lines().get(at).contains("-->")) {
            faults.add(fault("subtitles-times-unreadable", block.firstLine()));
            return null;
        }
        Matcher times = TIMES.matcher(block.lines().get(at).strip());
        int line = block.firstLine() + at;
        if (!times.matches()) {
            faults.add(fault("subtitles-times-unreadable", line));
            return null;
        }
        Duration from = moment(times, 1);
        Duration until = moment(times, 5);
        String text = block.lines().subList(at + 1, block.lines().size()).stream()
                .map(Subtitles::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
        if (until.compareTo(from) <= 0) {
            faults.add(fault("subtitles-end-before-start", line));
        }
        if (text.isEmpty()) {
            faults.add(fault("subtitles-without-text", line));
        }
        return new SubtitleCue(from, until, text);
    }

    /** Blocks that hold cues; the head of a WebVTT file, its comments and its styles are none. */
    private static List<Block> blocks(String file) {
        String text = file.startsWith(MARK) ? file.substring(1) : file;
        String[] lines = text.split("\r\n|\r|\n", -1);
        List<Block> blocks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 0; i <= lines.length; i++) {
            if (i < lines.length && !lines[i].isBlank()) {
                open.add(lines[i]);
            } else if (!open.isEmpty()) {
                int first = i - open.size();
                if (!isNoCue(open.getFirst(), first)) {
                    blocks.add(new Block(first + 1, List.copyOf(open)));
                }
                open.clear();
            }
        }
        return blocks;
    }

    private static boolean isNoCue(String first, int line) {
        return (line == 0 && first.startsWith("WEBVTT"))
                || first.equals("STYLE")
                || first.equals("REGION")
                || first.equals("NOTE")
                || first.startsWith("NOTE ");
    }

    private static Duration moment(Matcher times, int group) {
        @Nullable String hours = times.group(group);
        return Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
                .plusMinutes(Long.parseLong(times.group(group + 1)))
                .plusSeconds(Long.parseLong(times.group(group + 2)))
                .plusMillis(Long.parseLong(times.group(group + 3)));
    }

    private static String words(String line) {
        return MARKUP.matcher(line)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .strip();
    }

    private static Refusal fault(String code, int line) {
        return Refusal.onField("file", code, line);
    }

    /** The file that browsers read. */
    String asWebVtt() {
        StringBuilder file = new StringBuilder("WEBVTT\n");
        for (SubtitleCue cue : cues) {
            file.append('\n')
                    .append(moment(cue.from()))
                    .append(" --> ")
                    .append(moment(cue.until()))
                    .append('\n')
                    .append(cue.text()
                            .replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .replace(">", "&gt;"))
                    .append('\n');
        }
        return file.toString();
    }

    /** What is said, as a text to read. */
    String asText() {
        return cues.stream().map(SubtitleCue::text).collect(Collectors.joining("\n"));
    }

    private static String moment(Duration moment) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                moment.toHours(),
                moment.toMinutesPart(),
                moment.toSecondsPart(),
                moment.toMillisPart());
    }
}
