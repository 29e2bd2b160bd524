package cn.zwgk.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Takes properties, names of authors and marks of revisions out of office documents and OFD. */
final class CleanPackage implements PackageCopy.Changes {

    private static final long LARGEST_PICTURE = 64L * 1024 * 1024;

    private final Budget budget;

    private CleanPackage(Budget budget) {
        this.budget = budget;
    }

    static void clean(Path source, Path target, Budget budget) throws IOException {
        try (Parts parts = new Parts(source, budget)) {
            if (Seals.in(parts)) {
                Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
            } else {
                new PackageCopy(parts, new CleanPackage(budget)).write(target);
            }
        }
    }

    @Override
    public boolean drops(String part) {
        return part.startsWith("docProps/") || part.contains("printerSettings");
    }

    @Override
    public XmlEdit edit(String part) {
        return new WithoutAuthors();
    }

    @Override
    public void binary(String part, InputStream from, OutputStream to) throws IOException {
        FileKind kind = FileKind.ofName(part);
        if (kind != FileKind.JPEG && kind != FileKind.PNG) {
            from.transferTo(to);
            return;
        }
        byte[] picture = budget.counted(from, LARGEST_PICTURE).readAllBytes();
        ByteArrayOutputStream clean = new ByteArrayOutputStream(picture.length);
        try {
            if (kind == FileKind.JPEG) {
                CleanJpeg.clean(new ByteArrayInputStream(picture), clean);
            } else {
                CleanPng.clean(new ByteArrayInputStream(picture), clean);
            }
            clean.writeTo(to);
        } catch (UnreadableFile misnamed) {
            to.write(picture);
        }
    }
}
