package cn.zwgk.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;

/**
 * Shows pages of PDF files and pictures as pictures, and makes copies in which regions of them are really gone, with
 * whatever lies under them: a page of a PDF becomes a picture of itself, a picture is written anew. The copy is read
 * again before it appears under its name.
 */
public final class PageRedaction {

    private static final Set<FileKind> SUPPORTED = EnumSet.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG);

    private final Duration time;

    PageRedaction(Duration time) {
        this.time = time;
    }

    public boolean supports(String mediaType) {
        return SUPPORTED.contains(FileKind.ofType(mediaType));
    }

    /**
     * How many pages it has.
     *
     * @throws UnreadableFile when it cannot be read
     */
    public int pages(Path source, String mediaType) {
        FileKind kind = FileKind.ofType(mediaType);
        return TimeLimit.run(time, () -> {
            Budget budget = new Budget(time);
            return kind == FileKind.PDF ? PdfPages.count(source, budget) : 1;
        });
    }

    /**
     * A page as a PNG, the right way up.
     *
     * @param page from 1 on
     * @throws UnreadableFile when it cannot be read, or is too large to be drawn
     */
    public byte[] picture(Path source, String mediaType, int page) {
        FileKind kind = FileKind.ofType(mediaType);
        return TimeLimit.run(time, () -> {
            Budget budget = new Budget(time);
            BufferedImage drawn =
                    kind == FileKind.PDF ? PdfPages.draw(source, page, budget) : UprightPicture.read(source, kind);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(drawn, "png", bytes);
            return bytes.toByteArray();
        });
    }

    /**
     * @param regions each on a page that the file has
     * @param target a new file of the same kind
     * @throws CannotRedact when it cannot be made sure that everything under the regions is gone
     */
    public void cover(Path source, String mediaType, Collection<PageRegion> regions, Path target) {
        FileKind kind = FileKind.ofType(mediaType);
        if (!SUPPORTED.contains(kind)) {
            throw new CannotRedact("redaction-unsupported");
        }
        List<PageRegion> all = List.copyOf(regions);
        try {
            TimeLimit.run(time, () -> {
                cover(source, kind, all, target);
                return true;
            });
        } catch (UnreadableFile unreadable) {
            throw new CannotRedact(unreadable.code(), unreadable);
        }
    }

    private void cover(Path source, FileKind kind, List<PageRegion> regions, Path target) throws IOException {
        Path made = Files.createTempFile("regions-", ".part");
        try {
            Budget budget = new Budget(time);
            boolean gone;
            if (kind == FileKind.PDF) {
                PdfPages.cover(source, regions, made, budget);
                gone = PdfPages.isGone(made, regions, budget);
            } else {
                BufferedImage picture = UprightPicture.read(source, kind);
                regions.forEach(region -> Blackening.cover(picture, region));
                UprightPicture.write(picture, kind, made);
                gone = Blackening.isBlack(UprightPicture.read(made, kind), regions);
            }
            if (!gone) {
                throw new CannotRedact("redaction-incomplete");
            }
            Files.copy(made, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
