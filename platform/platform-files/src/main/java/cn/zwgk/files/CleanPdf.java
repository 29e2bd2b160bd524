package cn.zwgk.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.Nullable;

/** Takes document information, XMP, authors of comments and programs' own data out of a PDF, written anew in one piece. */
final class CleanPdf {

    private static final List<COSName> METADATA =
            List.of(COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.getPDFName("LastModified"));

    private CleanPdf() {}

    static void clean(Path source, Path target, Budget budget) throws IOException {
        try (PDDocument document = PdfFile.open(source, budget)) {
            if (Seals.in(document)) {
                Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
                return;
            }
            document.setAllSecurityToBeRemoved(true);
            document.setDocumentInformation(new PDDocumentInformation());
            METADATA.forEach(document.getDocumentCatalog().getCOSObject()::removeItem);
            for (PDPage page : document.getPages()) {
                METADATA.forEach(page.getCOSObject()::removeItem);
                for (PDAnnotation annotation : page.getAnnotations()) {
                    anonymous(annotation);
                }
            }
            PdfStrings.visit(document, budget, new Streams());
            document.save(target.toFile());
        }
    }

    /** In a field the same key is its name, without which it loses its value. */
    private static void anonymous(PDAnnotation annotation) {
        if (!(annotation instanceof PDAnnotationWidget)) {
            annotation.getCOSObject().removeItem(COSName.T);
        }
    }

    private static final class Streams implements PdfStrings.Visitor {

        @Override
        public @Nullable COSBase string(COSName key, String text) {
            return null;
        }

        @Override
        public void stream(COSStream stream) throws IOException {
            METADATA.forEach(stream::removeItem);
            if (COSName.DCT_DECODE.equals(stream.getFilters())) {
                photo(stream);
            }
        }

        private static void photo(COSStream stream) throws IOException {
            byte[] photo;
            try (InputStream raw = stream.createRawInputStream()) {
                photo = raw.readAllBytes();
            }
            ByteArrayOutputStream clean = new ByteArrayOutputStream(photo.length);
            try {
                CleanJpeg.clean(new ByteArrayInputStream(photo), clean);
            } catch (UnreadableFile oddPhoto) {
                // Viewers show it all the same; there is no telling its segments apart.
                return;
            }
            try (OutputStream out = stream.createRawOutputStream()) {
                clean.writeTo(out);
            }
        }
    }
}
