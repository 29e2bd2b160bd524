package cn.zwgk.files;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Walks over all objects of a PDF that can be reached: annotations, fields, bookmarks, alternative texts, properties. */
final class PdfStrings {

    /** Takes what the walk comes by. */
    interface Visitor {

        /** @return what shall stand there instead, or nothing to leave it */
        @Nullable
        COSBase string(COSName key, String text);

        void stream(COSStream stream) throws IOException;
    }

    private static final int DEEPEST = 500;

    private final Visitor visitor;
    private final Budget budget;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfStrings(Visitor visitor, Budget budget) {
        this.visitor = visitor;
        this.budget = budget;
    }

    static void visit(PDDocument document, Budget budget, Visitor visitor) throws IOException {
        new PdfStrings(visitor, budget)
                .walk(COSName.ROOT, document.getDocument().getTrailer(), 0);
    }

    private void walk(COSName key, @Nullable COSBase at, int depth) throws IOException {
        COSBase object = at instanceof COSObject reference ? reference.getObject() : at;
        if (object == null || !seen.add(object)) {
            return;
        }
        budget.check();
        if (depth > DEEPEST) {
            throw UnreadableFile.tooComplex(null);
        }
        if (object instanceof COSStream stream) {
            visitor.stream(stream);
        }
        if (object instanceof COSDictionary dictionary) {
            for (Map.Entry<COSName, COSBase> entry : entries(dictionary).entrySet()) {
                COSBase instead = instead(entry.getKey(), entry.getValue());
                if (instead == null) {
                    walk(entry.getKey(), entry.getValue(), depth + 1);
                } else {
                    dictionary.setItem(entry.getKey(), instead);
                }
            }
        } else if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                COSBase instead = instead(key, array.get(i));
                if (instead == null) {
                    walk(key, array.get(i), depth + 1);
                } else {
                    array.set(i, instead);
                }
            }
        }
    }

    private @Nullable COSBase instead(COSName key, COSBase value) {
        COSBase resolved = value instanceof COSObject reference ? reference.getObject() : value;
        return resolved instanceof COSString string ? visitor.string(key, string.getString()) : null;
    }

    private static Map<COSName, COSBase> entries(COSDictionary dictionary) {
        Map<COSName, COSBase> entries = new LinkedHashMap<>();
        dictionary.entrySet().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }
}
