package cn.zwgk.local;

import java.nio.file.Path;

/** The JDK that the launcher runs on, which everything else runs on too. */
final class Java {

    private Java() {}

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    static String executable() {
        return home().resolve("bin/java").toString();
    }
}
