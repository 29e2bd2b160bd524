package cn.zwgk.interpretation.media;

import cn.zwgk.uploads.FileAnswer;
import cn.zwgk.uploads.FileStore;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a file; a player may ask for parts of it, so that one can jump within a film. */
@Component
public class MediaAnswer {

    private final FileStore files;

    MediaAnswer(FileStore files) {
        this.files = files;
    }

    /** For everybody; nobody on the way keeps it without asking again, for the interpretation may have been withdrawn. */
    public ResponseEntity<Resource> publicly(MaterialFile file) {
        return FileAnswer.saved(
                        servedName(file), file.servedType(), file.served().size())
                .cacheControl(CacheControl.noCache())
                .eTag("\"" + file.served().sha256() + "\"")
                .body(files.get(file.served().sha256()));
    }

    /** What the public would get, for the desk before publication; nobody keeps it. */
    public ResponseEntity<Resource> atTheDesk(MaterialFile file) {
        return FileAnswer.saved(
                        servedName(file), file.servedType(), file.served().size())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(files.get(file.served().sha256()));
    }

    private static String servedName(MaterialFile file) {
        return file.role() == FileRole.SUBTITLES
                ? file.fileName().replaceFirst("\\.\\w+$", "") + ".vtt"
                : file.fileName();
    }
}
