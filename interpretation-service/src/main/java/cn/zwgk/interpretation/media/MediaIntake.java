package cn.zwgk.interpretation.media;

import cn.zwgk.files.CleanCopy;
import cn.zwgk.files.UnreadableFile;
import cn.zwgk.uploads.Acceptance;
import cn.zwgk.uploads.FileName;
import cn.zwgk.uploads.FileStore;
import cn.zwgk.uploads.FileStore.StoredFile;
import cn.zwgk.uploads.UploadCheck;
import cn.zwgk.uploads.UploadedFile;
import cn.zwgk.web.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Takes a file in for its role: told by its content, within its size, without a virus; what is served of it later is made at once.
 * Works outside any transaction, because a scanner may take its time.
 */
@Component
public class MediaIntake {

    /** A file that was taken in; belongs to nothing yet. */
    public record Received(
            FileRole role,
            String fileName,
            String mediaType,
            StoredFile original,
            String servedType,
            StoredFile served,
            @Nullable String words) {}

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");
    private static final Set<String> RECORDINGS = Set.of("video/mp4", "audio/mpeg");
    /** Subtitles are told from other text by being read. */
    private static final Set<String> TEXTS = Set.of("text/plain", "text/vtt", "application/x-subrip");

    private static final String WEB_VTT = "text/vtt";

    /** Editing programs in China save SRT in it unless told otherwise. */
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final FileStore files;
    private final UploadCheck check;
    private final CleanCopy cleaning;
    private final MediaTerms terms;

    MediaIntake(FileStore files, UploadCheck check, CleanCopy cleaning, MediaTerms terms) {
        this.files = files;
        this.check = check;
        this.cleaning = cleaning;
        this.terms = terms;
    }

    /**
     * @throws Refused {@code attachment-type-refused}, {@code attachment-empty}, {@code attachment-too-large},
     *     {@code attachment-infected}, {@code scanner-unavailable}, {@code file-broken}, and what subtitles have wrong
     */
    public Received receive(FileRole role, String givenName, InputStreamSource content) {
        String name = FileName.safe(givenName);
        return UploadedFile.with(content, incoming -> receive(role, name, incoming));
    }

    private Received receive(FileRole role, String name, Path incoming) {
        String type = check.requireAcceptable(name, incoming, acceptance(role));
        return role == FileRole.SUBTITLES ? subtitles(name, type, incoming) : shown(role, name, type, incoming);
    }

    private Acceptance acceptance(FileRole role) {
        return switch (role) {
            case PICTURE, COVER -> new Acceptance(PICTURES, "PNG、JPEG、GIF、WebP 图片", terms.largestPicture());
            case RECORDING -> new Acceptance(RECORDINGS, "MP4 视频、MP3 音频", terms.largestRecording());
            case SUBTITLES -> new Acceptance(TEXTS, "WebVTT、SRT 字幕", terms.largestSubtitles());
        };
    }

    private Received shown(FileRole role, String name, String type, Path incoming) {
        StoredFile clean = UploadedFile.inPlace(place -> {
            try {
                cleaning.write(incoming, type, place);
            } catch (UnreadableFile unreadable) {
                throw Refused.invalid(unreadable.code());
            }
            return store(place);
        });
        return new Received(role, name, type, store(incoming), type, clean, null);
    }

    private Received subtitles(String name, String type, Path incoming) {
        Subtitles read = Subtitles.parse(text(incoming));
        StoredFile served = files.put(new ByteArrayInputStream(read.asWebVtt().getBytes(StandardCharsets.UTF_8)));
        return new Received(FileRole.SUBTITLES, name, type, store(incoming), WEB_VTT, served, read.asText());
    }

    private StoredFile store(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return files.put(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException notUtf8) {
                return new String(bytes, GB18030);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
