package cn.zwgk.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Electronic seals and signatures (电子签章), which any change of the file breaks. */
final class Seals {

    private Seals() {}

    static boolean in(FileKind kind, Path file, Budget budget) throws IOException {
        return switch (kind) {
            case PDF -> {
                try (PDDocument document = PdfFile.open(file, budget)) {
                    yield in(document);
                }
            }
            case WORD, SHEET, SLIDES, OFD -> {
                try (Parts parts = new Parts(file, budget)) {
                    yield in(parts);
                }
            }
            case OLD_WORD, OLD_SHEET, OLD_SLIDES -> {
                try (POIFSFileSystem container = OldFile.open(file)) {
                    yield in(container);
                }
            }
            default -> false;
        };
    }

    static boolean in(Parts parts) throws IOException {
        if (!parts.names("_xmlsignatures/").isEmpty()) {
            return true;
        }
        AtomicBoolean sealed = new AtomicBoolean();
        if (parts.has("OFD.xml")) {
            Xml.visit(parts, "OFD.xml", new Relations.Starts() {
                @Override
                public void start(XMLStreamReader at) {
                    if (at.getLocalName().equals("Signatures")) {
                        sealed.set(true);
                    }
                }
            });
        }
        return sealed.get();
    }

    /** Office programs since 2007 sign files of the old kind too. */
    static boolean in(POIFSFileSystem container) {
        return container.getRoot().hasEntryCaseInsensitive("_xmlsignatures")
                || container.getRoot().hasEntryCaseInsensitive("_signatures");
    }

    static boolean in(PDDocument document) throws IOException {
        return document.getSignatureDictionaries().stream().anyMatch(Seals::isSigned);
    }

    private static boolean isSigned(PDSignature signature) {
        return signature.getContents().length > 0;
    }
}
