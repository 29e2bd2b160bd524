package cn.zwgk.files;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** Electronic seals and signatures (电子签章), which any change of the file breaks. */
final class Seals {

    private Seals() {}

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

    static boolean in(PDDocument document) throws IOException {
        return document.getSignatureDictionaries().stream().anyMatch(Seals::isSigned);
    }

    private static boolean isSigned(PDSignature signature) {
        return signature.getContents().length > 0;
    }
}
