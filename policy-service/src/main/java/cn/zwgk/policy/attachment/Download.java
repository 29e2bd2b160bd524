package cn.zwgk.policy.attachment;

import cn.zwgk.uploads.FileAnswer;
import cn.zwgk.uploads.FileStore;
import cn.zwgk.uploads.FileStore.StoredFile;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with an attachment: saved under its name, never run or shown as a page of ours. */
@Component
public class Download {

    private final FileStore files;
    private final CleanCopies copies;

    Download(FileStore files, CleanCopies copies) {
        this.files = files;
        this.copies = copies;
    }

    /**
     * The attachment without its metadata, to be kept by nobody on the way without asking again: it may have been withdrawn.
     */
    public ResponseEntity<Resource> of(Attachment attachment) {
        StoredFile clean = copies.of(attachment);
        return FileAnswer.saved(attachment.fileName(), attachment.mediaType(), clean.size())
                .cacheControl(CacheControl.noCache())
                .eTag("\"" + clean.sha256() + "\"")
                .body(files.get(clean.sha256()));
    }

    /** The same for one reader only: nobody keeps it, and no tag tells others what it holds. */
    public ResponseEntity<Resource> confidentially(Attachment attachment) {
        StoredFile clean = copies.of(attachment);
        return FileAnswer.saved(attachment.fileName(), attachment.mediaType(), clean.size())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(files.get(clean.sha256()));
    }

    /** The file as it was handed in, with everything in it; for the desk alone. */
    public ResponseEntity<Resource> original(Attachment attachment) {
        return original(
                new KeptFile(attachment.fileName(), attachment.mediaType(), attachment.size(), attachment.sha256()));
    }

    /** The same for a file of another feature. */
    public ResponseEntity<Resource> original(KeptFile file) {
        return FileAnswer.saved(file.fileName(), file.mediaType(), file.size())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(files.get(file.sha256()));
    }
}
