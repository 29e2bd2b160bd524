package cn.zwgk.application.upload;

import cn.zwgk.application.upload.persistence.SealedUploads;
import cn.zwgk.files.CleanCopy;
import cn.zwgk.files.UnreadableFile;
import cn.zwgk.uploads.Acceptance;
import cn.zwgk.uploads.FileName;
import cn.zwgk.uploads.UploadCheck;
import cn.zwgk.uploads.UploadedFile;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refused;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/**
 * Takes a picture or a PDF in, before the application or message that it belongs to is sent. It is told by its content,
 * scanned, and sealed at once; what nobody claims within a day is removed.
 */
@Component
public class ReceiveUpload {

    private static final Acceptance ACCEPTANCE = new Acceptance(
            Set.of("image/jpeg", "image/png", "image/webp", "application/pdf"), "图片和 PDF 文件", DataSize.ofMegabytes(10));
    private static final int CLAIM_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Logger LOG = LoggerFactory.getLogger(ReceiveUpload.class);

    private final UploadCheck check;
    private final CleanCopy cleaning;
    private final SealedUploads uploads;
    private final InstantSource time;

    ReceiveUpload(UploadCheck check, CleanCopy cleaning, SealedUploads uploads, InstantSource time) {
        this.check = check;
        this.cleaning = cleaning;
        this.uploads = uploads;
        this.time = time;
    }

    /**
     * @throws Refused {@code attachment-type-refused}, {@code attachment-empty}, {@code attachment-too-large}, {@code
     *     attachment-infected}, {@code scanner-unavailable}
     */
    @Transactional(propagation = Propagation.NEVER)
    public ClaimedUpload receive(UploadPurpose purpose, String givenName, InputStreamSource content) {
        String name = FileName.safe(givenName);
        return UploadedFile.with(content, incoming -> {
            String type = check.requireAcceptable(name, incoming, ACCEPTANCE);
            return UploadedFile.inPlace(clean -> keep(purpose, name, type, cleaned(incoming, type, clean)));
        });
    }

    /** A photograph of a card need not tell where and when it was taken. What cannot be cleaned is kept as it came. */
    private Path cleaned(Path incoming, String type, Path clean) {
        try {
            cleaning.write(incoming, type, clean);
            return clean;
        } catch (UnreadableFile unreadable) {
            LOG.info("A file is kept as it came: {}", unreadable.code());
            return incoming;
        }
    }

    private ClaimedUpload keep(UploadPurpose purpose, String name, String type, Path file) {
        byte[] random = new byte[CLAIM_BYTES];
        RANDOM.nextBytes(random);
        String claim = HexFormat.of().formatHex(random);
        Upload upload =
                new Upload(Ids.next(), purpose, name, type, file.toFile().length(), time.instant(), null);
        uploads.add(upload, file, claim);
        return new ClaimedUpload(upload.id(), claim, name, type, upload.size());
    }
}
