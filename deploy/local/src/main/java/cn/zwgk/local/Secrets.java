package cn.zwgk.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords between the parts of one local platform: made up on first use and kept in a file that only its owner reads. */
final class Secrets {

    private final Path file;
    private final Properties known = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try {
                known.load(new StringReader(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    synchronized String of(String name) {
        String value = known.getProperty(name);
        if (value == null) {
            byte[] random = new byte[18];
            new SecureRandom().nextBytes(random);
            value = HexFormat.of().formatHex(random);
            known.setProperty(name, value);
            save();
        }
        return value;
    }

    private void save() {
        try {
            StringWriter text = new StringWriter();
            known.store(text, null);
            Folders.createParent(file);
            Folders.writePrivate(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
