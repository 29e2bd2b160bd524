package cn.zwgk.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Which kind is cleaned how. */
final class Cleaners {

    /** Cleans a stream; pictures are cleaned wherever they are found. */
    private interface Cleaning {

        void clean(InputStream from, OutputStream to) throws IOException;
    }

    private Cleaners() {}

    static void clean(FileKind kind, Path source, Path target, Budget budget) throws IOException {
        switch (kind) {
            case PDF -> CleanPdf.clean(source, target, budget);
            case WORD, SHEET, SLIDES, OFD -> CleanPackage.clean(source, target, budget);
            case OLD_WORD, OLD_SHEET, OLD_SLIDES -> CleanOldFile.clean(source, target, budget);
            case JPEG -> stream(source, target, budget, CleanJpeg::clean);
            case PNG -> stream(source, target, budget, CleanPng::clean);
            case GIF -> stream(source, target, budget, CleanGif::clean);
            case WEBP -> stream(source, target, budget, CleanWebp::clean);
            case SOUND -> CleanSound.clean(source, target, budget);
            case FILM -> CleanFilm.clean(source, target, budget);
            case ARCHIVE -> CleanArchive.clean(source, target, budget);
            default -> Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void stream(Path source, Path target, Budget budget, Cleaning cleaning) throws IOException {
        try (InputStream from = new BufferedInputStream(budget.counted(Files.newInputStream(source), Long.MAX_VALUE));
                OutputStream to = new BufferedOutputStream(Files.newOutputStream(target))) {
            cleaning.clean(from, to);
        }
    }
}
