package cn.zwgk.policy.attachment;

import cn.zwgk.policy.attachment.FileStore.StoredFile;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
        return answer(attachment.fileName(), attachment.mediaType(), clean.size())
                .cacheControl(CacheControl.noCache())
                .eTag("\"" + clean.sha256() + "\"")
                .body(files.get(clean.sha256()));
    }

    /** The same for one reader only: nobody keeps it, and no tag tells others what it holds. */
    public ResponseEntity<Resource> confidentially(Attachment attachment) {
        StoredFile clean = copies.of(attachment);
        return answer(attachment.fileName(), attachment.mediaType(), clean.size())
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
        return answer(file.fileName(), file.mediaType(), file.size())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(files.get(file.sha256()));
    }

    private static ResponseEntity.BodyBuilder answer(String fileName, String mediaType, long size) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .contentLength(size)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName));
    }

    private static String disposition(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
