package cn.zwgk.files;

import java.io.IOException;
import java.nio.file.Path;

/** Which reader knows which kind of file. A reader's library is loaded with the first file of its kind. */
final class Readers {

    private Readers() {}

    static void read(FileKind kind, Path file, Passages into) throws IOException {
        switch (kind) {
            case PDF -> PdfText.read(file, into);
            case OLD_WORD -> OldWordText.read(file, into);
            case OLD_SHEET -> OldSheetText.read(file, into);
            case OLD_SLIDES -> OldSlidesText.read(file, into);
            case PLAIN -> PlainText.read(file, into);
            case JPEG, PNG, GIF, WEBP, PICTURE -> PictureText.read(file, into);
            case WORD, SHEET, SLIDES, OFD, ARCHIVE -> {
                try (Parts parts = new Parts(file, into.budget())) {
                    read(kind, parts, into);
                }
            }
            case SOUND, FILM, OTHER -> {}
        }
    }

    private static void read(FileKind kind, Parts parts, Passages into) throws IOException {
        switch (kind) {
            case WORD -> WordText.read(parts, into);
            case SHEET -> SheetText.read(parts, into);
            case SLIDES -> SlidesText.read(parts, into);
            case OFD -> OfdText.read(parts, into);
            default -> ArchiveText.read(parts, into);
        }
    }
}
