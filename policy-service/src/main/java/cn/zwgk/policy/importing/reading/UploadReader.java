package cn.zwgk.policy.importing.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** Reads the files of an upload, whatever they are, into one sequence of entries. */
public final class UploadReader {

    private enum Format {
        JSON_LINES,
        CSV,
        HTML,
        HEADED_TEXT
    }

    private final Limits limits;
    private final HeadedTextReader texts;
    private final HtmlPageReader pages;
    private final JsonLinesReader jsonLines;
    private final CsvReader tables = new CsvReader();

    public UploadReader() {
        this(Limits.USUAL);
    }

    UploadReader(Limits limits) {
        this.limits = limits;
        this.texts = new HeadedTextReader(limits);
        this.pages = new HtmlPageReader(limits);
        this.jsonLines = new JsonLinesReader(limits);
    }

    /**
     * @param workFolder for unpacked files, each deleted as soon as it is read
     * @throws UncheckedIOException if the disk fails; what is wrong with the content goes to the sink
     */
    public void read(List<UploadedFile> files, Path workFolder, Mapping mapping, EntrySink sink) {
        Unpacking unpacking = new Unpacking(limits);
        try {
            for (UploadedFile file : files) {
                read(file, 0, unpacking, workFolder, mapping, sink);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(
            UploadedFile file, int depth, Unpacking unpacking, Path workFolder, Mapping mapping, EntrySink sink)
            throws IOException {
        try {
            String magic = magic(file.path());
            if (magic.startsWith("504b0304") || magic.startsWith("504b0506")) {
                readArchive(file, depth, unpacking, workFolder, mapping, sink);
            } else if (magic.startsWith("1f8b")) {
                readCompressed(file, depth, unpacking, workFolder, mapping, sink);
            } else {
                refuseKnownBinaries(magic);
                readPlain(file, mapping, sink);
            }
        } catch (UnreadableFile e) {
            refuse(e.at(file.start()), sink);
        }
    }

    private void readArchive(
            UploadedFile archive, int depth, Unpacking unpacking, Path workFolder, Mapping mapping, EntrySink sink)
            throws IOException, UnreadableFile {
        requireDepth(depth);
        new ArchiveReader(limits, unpacking).read(archive, workFolder, new ArchiveReader.Visitor() {
            @Override
            public void visit(UploadedFile file) throws IOException {
                read(file, depth + 1, unpacking, workFolder, mapping, sink);
            }

            @Override
            public void refuse(Problem problem) {
                UploadReader.refuse(problem, sink);
            }
        });
    }

    private void readCompressed(
            UploadedFile file, int depth, Unpacking unpacking, Path workFolder, Mapping mapping, EntrySink sink)
            throws IOException, UnreadableFile {
        requireDepth(depth);
        Path unpacked = unpacking.gunzip(file.path(), workFolder);
        try {
            read(new UploadedFile(unpacked, file.name()), depth + 1, unpacking, workFolder, mapping, sink);
        } finally {
            Files.deleteIfExists(unpacked);
        }
    }

    private void requireDepth(int depth) throws UnreadableFile {
        if (depth >= limits.archiveDepth()) {
            throw new UnreadableFile("archive-too-deep", Integer.toString(limits.archiveDepth()));
        }
    }

    private void readPlain(UploadedFile file, Mapping mapping, EntrySink sink) throws IOException, UnreadableFile {
        Format format = format(file);
        switch (format) {
            case JSON_LINES -> jsonLines.read(file.path(), file.start(), mapping, sink);
            case CSV -> tables.read(file.path(), file.start(), mapping, sink);
            case HTML, HEADED_TEXT -> readOne(file, format, mapping, sink);
        }
    }

    private void readOne(UploadedFile file, Format format, Mapping mapping, EntrySink sink) throws IOException {
        if (!sink.wants(file.start())) {
            return;
        }
        try {
            if (Files.size(file.path()) > limits.documentBytes()) {
                throw new UnreadableFile("file-too-large", Long.toString(limits.documentBytes() >> 20));
            }
            RawDocument document = format == Format.HTML
                    ? pages.read(file.path(), file.start())
                    : texts.read(file.path(), file.start());
            sink.document(mapping.completed(document));
        } catch (UnreadableFile e) {
            sink.unreadable(e.at(file.start()));
        }
    }

    private static void refuse(Problem problem, EntrySink sink) {
        if (sink.wants(problem.place())) {
            sink.unreadable(problem);
        }
    }

    /** By name, else by how the text begins. */
    private static Format format(UploadedFile file) throws IOException, UnreadableFile {
        String name = file.lowerCaseName().replaceAll("\\.gz$", "");
        if (name.matches(".*\\.(jsonl|ndjson|json)$")) {
            return Format.JSON_LINES;
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return Format.CSV;
        }
        if (name.matches(".*\\.(html?|xhtml|shtml)$")) {
            return Format.HTML;
        }
        char[] start = new char[1024];
        int read;
        try (var reader = TextEncoding.open(file.path())) {
            read = Math.max(0, reader.read(start));
        }
        String beginning = new String(start, 0, read).stripLeading();
        if (beginning.isEmpty()) {
            throw new UnreadableFile("file-empty");
        }
        return beginning.startsWith("{")
                ? Format.JSON_LINES
                : beginning.startsWith("<") ? Format.HTML : Format.HEADED_TEXT;
    }

    private static String magic(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return HexFormat.of().formatHex(in.readNBytes(8));
        }
    }

    private static void refuseKnownBinaries(String magic) throws UnreadableFile {
        if (magic.startsWith(HexFormat.of().formatHex("%PDF".getBytes(StandardCharsets.US_ASCII)))) {
            throw new UnreadableFile("pdf-file");
        }
        if (magic.startsWith("d0cf11e0")) {
            throw new UnreadableFile("office-file");
        }
    }
}
