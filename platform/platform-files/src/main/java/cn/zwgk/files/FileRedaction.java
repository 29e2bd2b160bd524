package cn.zwgk.files;

import java.nio.file.Path;
import java.util.Collection;

/** Makes a copy of a file in which given texts are really gone, not only covered. */
public final class FileRedaction {

    public boolean supports(String mediaType) {
        return false;
    }

    /**
     * @param texts exactly as the passages showed them
     * @param target a new file
     * @throws CannotRedact when it cannot be made sure that every text is gone
     */
    public void redact(Path source, String mediaType, Collection<String> texts, Path target) {
        if (!supports(mediaType)) {
            throw new CannotRedact("redaction-unsupported");
        }
    }
}
