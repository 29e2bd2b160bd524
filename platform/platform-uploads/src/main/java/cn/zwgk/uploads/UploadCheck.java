package cn.zwgk.uploads;

import cn.zwgk.files.Infected;
import cn.zwgk.files.ScannerUnavailable;
import cn.zwgk.files.VirusScan;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** Looks at a file that is handed in before anybody keeps it. Call it outside any transaction: a scanner may take its time. */
public final class UploadCheck {

    private static final Logger LOG = LoggerFactory.getLogger(UploadCheck.class);

    private final VirusScan viruses;
    private final MediaTypes mediaTypes = new MediaTypes();

    UploadCheck(VirusScan viruses) {
        this.viruses = viruses;
    }

    /**
     * @return the media type, as told from the content
     * @throws Refused {@code attachment-empty}, {@code attachment-too-large}, {@code attachment-type-refused},
     *     {@code attachment-infected}, {@code scanner-unavailable}
     */
    public String requireAcceptable(String name, Path file, Acceptance acceptance) {
        try {
            requireSize(Files.size(file), acceptance);
            String type = typeOf(name, file);
            if (!acceptance.mediaTypes().contains(type)) {
                throw Refused.invalid("attachment-type-refused", type, acceptance.inWords());
            }
            viruses.check(file);
            return type;
        } catch (Infected infected) {
            LOG.warn("An upload was refused: {}", infected.name());
            throw Refused.invalid("attachment-infected");
        } catch (ScannerUnavailable silent) {
            LOG.error("The virus scanner is configured and does not answer; uploads are refused", silent);
            throw Refused.with(HttpStatus.SERVICE_UNAVAILABLE, "scanner-unavailable");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void requireSize(long size, Acceptance acceptance) {
        if (size == 0) {
            throw Refused.invalid("attachment-empty");
        }
        if (size > acceptance.largest().toBytes()) {
            throw Refused.with(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "attachment-too-large",
                    acceptance.largest().toMegabytes());
        }
    }

    private String typeOf(String name, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return mediaTypes.of(name, content);
        }
    }
}
