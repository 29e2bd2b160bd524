package cn.zwgk.local.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file of the sample content: lines {@code key: value} between two lines of dashes, then the text. A key may stand there several times.
 * Dates may be written from today on ({@code today}, {@code today-5}, {@code today+30}), so that the samples never grow old;
 * {@code {year}} is this year.
 */
record SampleFile(String name, Map<String, List<String>> head, String body) {

    private static final String BORDER = "---";

    static List<SampleFile> allIn(Path folder, LocalDate today) throws IOException {
        List<SampleFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path :
                    paths.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
                files.add(read(path, today));
            }
        }
        return files;
    }

    static SampleFile read(Path path, LocalDate today) throws IOException {
        String text = Files.readString(path).replace("{year}", Integer.toString(today.getYear()));
        Map<String, List<String>> head = new HashMap<>();
        List<String> lines = text.lines().toList();
        int end = lines.subList(1, lines.size()).indexOf(BORDER) + 1;
        if (!BORDER.equals(lines.getFirst()) || end == 0) {
            throw new SampleContentException("示例文件缺少开头的信息:" + path, null);
        }
        for (String line : lines.subList(1, end)) {
            int colon = line.indexOf(':');
            head.computeIfAbsent(line.substring(0, colon).strip(), key -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        String name = String.valueOf(path.getFileName()).replaceAll("\\.md$", "");
        return new SampleFile(name, head, String.join("\n", lines.subList(end + 1, lines.size())));
    }

    List<String> all(String key) {
        return head.getOrDefault(key, List.of());
    }

    @Nullable
    String get(String key) {
        List<String> values = all(key);
        return values.isEmpty() ? null : values.getFirst();
    }

    String require(String key) {
        String value = get(key);
        if (value == null) {
            throw new SampleContentException("示例文件 " + name + " 缺少“" + key + "”", null);
        }
        return value;
    }

    boolean is(String key, String value) {
        return value.equals(get(key));
    }

    List<String> list(String key) {
        String value = get(key);
        return value == null ? List.of() : List.of(value.split(",\\s*"));
    }

    @Nullable
    String date(String key, LocalDate today) {
        String value = get(key);
        return value == null ? null : dayOf(value, today);
    }

    static String dayOf(String value, LocalDate today) {
        if (!value.startsWith("today")) {
            return value;
        }
        String days = value.substring("today".length());
        return today.plusDays(days.isEmpty() ? 0 : Integer.parseInt(days)).toString();
    }

    String html() {
        return BodyMarkup.html(body);
    }
}
