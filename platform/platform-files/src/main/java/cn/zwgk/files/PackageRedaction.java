package cn.zwgk.files;

import cn.zwgk.files.SheetCells.Covered;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Office documents and OFD: every part is written anew, whether a reader of the text knows it or not. */
final class PackageRedaction implements PackageCopy.Changes {

    /** The elements whose runs make one text, by kind: paragraphs, cells, or a whole page where each character may stand alone. */
    private static final Map<FileKind, Set<String>> BLOCKS = Map.of(
            FileKind.WORD, Set.of("p"),
            FileKind.SLIDES, Set.of("p", "text"),
            FileKind.SHEET, Set.of("p", "si", "is", "text"),
            FileKind.OFD, Set.of("Page", "PageAnnot", "Annot"));

    private final FileKind kind;
    private final Sought sought;
    private final Budget budget;
    private final Map<String, Map<String, String>> cells;

    private PackageRedaction(FileKind kind, Sought sought, Budget budget, Map<String, Map<String, String>> cells) {
        this.kind = kind;
        this.sought = sought;
        this.budget = budget;
        this.cells = cells;
    }

    static void redact(Path source, FileKind kind, Sought sought, Path target, Budget budget) throws IOException {
        try (Parts parts = new Parts(source, budget)) {
            if (Seals.in(parts)) {
                throw new CannotRedact("file-sealed");
            }
            Map<String, Map<String, String>> cells = kind == FileKind.SHEET ? cells(parts, sought) : Map.of();
            new PackageCopy(parts, new PackageRedaction(kind, sought, budget, cells)).write(target);
        }
    }

    /** The little picture of the first page shows what was there; the order of calculation names cells that are formulas no more. */
    @Override
    public boolean drops(String part) {
        return part.startsWith("docProps/thumbnail") || part.equals("xl/calcChain.xml");
    }

    @Override
    public XmlEdit edit(String part) {
        XmlEdit masking = new MaskText(sought, BLOCKS.getOrDefault(kind, Set.of()), budget);
        Map<String, String> masked = cells.get(part);
        return masked == null ? masking : new MaskCells(masked, masking);
    }

    @Override
    public void binary(String part, InputStream from, OutputStream to) throws IOException {
        FileKind inner = FileKind.ofName(part);
        if (inner == FileKind.OTHER) {
            from.transferTo(to);
            return;
        }
        Path file = Files.createTempFile("nested-", ".part");
        Path redacted = Files.createTempFile("nested-", ".redacted");
        try {
            Nested.copy(from, file, budget);
            Redactors.redactIfNeeded(inner, file, sought, redacted, budget);
            Files.copy(redacted, to);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(redacted);
        }
    }

    /** By what the cells show, which is not what is stored: numbers, dates, shared strings, results of formulas. */
    private static Map<String, Map<String, String>> cells(Parts parts, Sought sought) throws IOException {
        Map<String, Map<String, String>> found = new HashMap<>();
        Workbook workbook = Workbook.read(parts);
        for (Workbook.Sheet sheet : workbook.sheets()) {
            Map<String, String> masked = new HashMap<>();
            if (sheet.part().startsWith("xl/worksheets/")) {
                SheetCells.read(parts, workbook, sheet, new Collecting(sought, masked));
                found.put(sheet.part(), masked);
            }
        }
        return found;
    }

    private record Collecting(Sought sought, Map<String, String> masked) implements SheetCells.Taker {

        @Override
        public void cell(String address, Covered covered, String text, String formula) {
            if (sought.in(text) || sought.in(formula)) {
                masked.put(address, sought.masked(text));
            }
        }

        @Override
        public void aside(String element, String text) {}
    }
}
