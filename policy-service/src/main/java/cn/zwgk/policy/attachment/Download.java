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
        return revalidated(attachment.fileName(), attachment.mediaType(), copies.of(attachment));
    }

    /** A file of another feature, as it is kept. */
    public ResponseEntity<Resource> of(KeptFile file) {
        return revalidated(file.fileName(), file.mediaType(), new StoredFile(file.sha256(), file.size()));
    }

    /** The attachment without its metadata for one reader only: nobody keeps it, and no tag tells others what it holds. */
    public ResponseEntity<Resource> confidentially(Attachment attachment) {
        return unkept(attachment, copies.of(attachment));
    }

    /** The file as it was handed in, with everything in it; for the desk alone. */
    public ResponseEntity<Resource> original(Attachment attachment) {
        return unkept(attachment, new StoredFile(attachment.sha256(), attachment.size()));
    }

    private ResponseEntity<Resource> revalidated(String fileName, String mediaType, StoredFile content) {
        return answer(fileName, mediaType, content)
                .cacheControl(CacheControl.noCache())
                .eTag("\"" + content.sha256() + "\"")
                .body(files.get(content.sha256()));
    }

    private ResponseEntity<Resource> unkept(Attachment attachment, StoredFile content) {
        return answer(attachment.fileName(), attachment.mediaType(), content)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(files.get(content.sha256()));
    }

    private static ResponseEntity.BodyBuilder answer(String fileName, String mediaType, StoredFile content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .contentLength(content.size())
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
