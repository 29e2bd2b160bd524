package cn.zwgk.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Takes properties, names of authors and marks of revisions out of office documents and OFD. */
final class CleanPackage implements PackageCopy.Changes {

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
        if (kind == FileKind.OTHER) {
            from.transferTo(to);
            return;
        }
        Path file = Files.createTempFile("nested-", ".part");
        Path clean = Files.createTempFile("nested-", ".clean");
        try {
            Nested.copy(from, file, budget);
            Nested.clean(kind, file, clean, budget);
            Files.copy(clean, to);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(clean);
        }
    }
}
