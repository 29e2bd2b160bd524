package cn.zwgk.policy.sheet;

import cn.zwgk.policy.UseCase;
import cn.zwgk.web.Refused;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * 下载: makes a file of a document. One is made at a time, because the font that a PDF carries is large, and the last ones are
 * kept as long as they are small enough together, so that a run on one document costs one file.
 */
@UseCase
public class MakeFile {

    private static final int AT_A_TIME = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long KEPT_BYTES = 6L * 1024 * 1024;

    private final ChineseFont font;
    private final NoticePdf notices;
    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final Map<String, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);

    MakeFile(ChineseFont font, NoticePdf notices) {
        this.font = font;
        this.notices = notices;
    }

    /** @throws Refused 503 {@code export-busy} if too many files are being made */
    public byte[] of(PrintedDocument document, ExportFormat format) {
        return made(document.id() + "." + document.mark() + "." + format, () -> switch (format) {
            case DOCX -> WordFile.of(document);
            case PDF -> PdfFile.of(document, font.load());
            case OFD -> OfdFile.of(document);
        });
    }

    /** @throws Refused 503 {@code export-busy} if too many files are being made */
    public byte[] of(NoticeSheet sheet, NoticeSheet.Paper paper) {
        return made(
                sheet.documentId() + "." + sheet.mark() + ".notice." + paper,
                () -> notices.of(sheet, paper, font.load()));
    }

    private byte[] made(String key, Supplier<byte[]> making) {
        byte[] known = known(key);
        if (known != null) {
            return known;
        }
        takePlace();
        try {
            byte[] meanwhile = known(key);
            return meanwhile != null ? meanwhile : keep(key, making.get());
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Refused.with(HttpStatus.SERVICE_UNAVAILABLE, "export-busy");
    }

    private byte @Nullable [] known(String key) {
        synchronized (kept) {
            return kept.get(key);
        }
    }

    private byte[] keep(String key, byte[] file) {
        synchronized (kept) {
            kept.put(key, file);
            long bytes = kept.values().stream().mapToLong(one -> one.length).sum();
            Iterator<byte[]> eldest = kept.values().iterator();
            while (bytes > KEPT_BYTES && eldest.hasNext()) {
                bytes -= eldest.next().length;
                eldest.remove();
            }
        }
        return file;
    }
}
