package cn.zwgk.e2e.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of benchmarks: a run prints its figures and puts them in the place of those of the run before. */
final class BenchmarkPage {

    private static final Path PAGE = Path.of("../docs/benchmarks.md");

    private BenchmarkPage() {}

    /** @param name of the place, which begins and ends with a comment that names it */
    static void write(String name, String figures) throws IOException {
        System.out.println(figures);
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- end of " + name + " -->";
        Matcher place = Pattern.compile(Pattern.quote(begin) + ".*?" + Pattern.quote(end), Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        Files.writeString(PAGE, place.replaceFirst(Matcher.quoteReplacement(begin + figures + end)));
    }
}
