package cn.zwgk.policy.attachment;

import cn.zwgk.policy.attachment.FileStore.StoredFile;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Takes in a file for a feature other than documents, by the same rules: typed by content, named safely, kept by fingerprint. */
@Component
public class KeepFile {

    private final FileStore files;
    private final MediaTypes mediaTypes = new MediaTypes();

    KeepFile(FileStore files) {
        this.files = files;
    }

    /** @throws Refused {@code attachment-type-refused}, {@code attachment-empty} */
    public KeptFile keep(String givenName, InputStreamSource content) {
        String name = ChangeAttachments.safeName(givenName);
        try (InputStream looking = content.getInputStream();
                InputStream storing = content.getInputStream()) {
            String type = mediaTypes.of(name, looking);
            StoredFile stored = files.put(storing);
            if (stored.size() == 0) {
                throw Refused.invalid("attachment-empty");
            }
            return new KeptFile(name, type, stored.size(), stored.sha256());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
