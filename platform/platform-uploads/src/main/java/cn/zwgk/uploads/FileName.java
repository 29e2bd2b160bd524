package cn.zwgk.uploads;

import java.util.List;
import java.util.regex.Pattern;

/** The name of a file that was handed in, safe to keep and to serve. */
public final class FileName {

    private static final int LONGEST = 200;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\"<>|:*?]");

    private FileName() {}

    /** Uploads carry names that browsers and mail programs made up; only the last part is a name. */
    public static String safe(String givenName) {
        String name = UNSAFE.matcher(FOLDERS.matcher(givenName).replaceFirst(""))
                .replaceAll("_")
                .strip();
        if (name.isEmpty() || List.of(".", "..").contains(name)) {
            return "附件";
        }
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }
}
