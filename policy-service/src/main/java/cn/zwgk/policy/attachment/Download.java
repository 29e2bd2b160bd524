package cn.zwgk.policy.attachment;

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

    Download(FileStore files) {
        this.files = files;
    }

    /** The attachment, to be kept by nobody on the way without asking again: it may have been withdrawn. */
    public ResponseEntity<Resource> of(Attachment attachment) {
        return of(new KeptFile(attachment.fileName(), attachment.mediaType(), attachment.size(), attachment.sha256()));
    }

    /** The same for a file of another feature. */
    public ResponseEntity<Resource> of(KeptFile file) {
        return answer(file)
                .cacheControl(CacheControl.noCache())
                .eTag("\"" + file.sha256() + "\"")
                .body(files.get(file.sha256()));
    }

    /** An attachment for one reader only: nobody keeps it, and no tag tells others what it holds. */
    public ResponseEntity<Resource> confidentially(Attachment attachment) {
        KeptFile file =
                new KeptFile(attachment.fileName(), attachment.mediaType(), attachment.size(), attachment.sha256());
        return answer(file).cacheControl(CacheControl.noStore().cachePrivate()).body(files.get(file.sha256()));
    }

    private static ResponseEntity.BodyBuilder answer(KeptFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.fileName()));
    }

    private static String disposition(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
