package cn.zwgk.policy.importing.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes uploads in a folder and reads them; the day is 23 November 2026. */
final class Uploads {

    static final InstantSource TODAY = InstantSource.fixed(Instant.parse("2026-11-23T02:00:00Z"));

    private final Path folder;
    private final List<UploadedFile> files = new ArrayList<>();
    private Mapping mapping = Mapping.BY_LABEL;
    private Limits limits = Limits.USUAL;

    Uploads(Path folder) {
        this.folder = folder;
    }

    /** @param documents those that may be registered */
    record Result(List<ReadDocument> documents, List<Problem> problems, List<Place> entries) {

        ReadDocument only() {
            if (documents.size() != 1) {
                throw new AssertionError("not one document but " + documents.size() + ", problems " + problems);
            }
            return documents.getFirst();
        }

        List<String> codes() {
            return problems.stream().map(Problem::code).toList();
        }
    }

    Uploads with(String name, String text) {
        return with(name, text, StandardCharsets.UTF_8);
    }

    Uploads with(String name, String text, Charset charset) {
        return with(name, text.getBytes(charset));
    }

    Uploads with(String name, byte[] content) {
        try {
            Path file = Files.createTempFile(folder, "upload", null);
            Files.write(file, content);
            files.add(new UploadedFile(file, name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Uploads mappedBy(String yaml) {
        mapping = MappingFile.read(yaml);
        return this;
    }

    Uploads limitedTo(Limits other) {
        limits = other;
        return this;
    }

    Result read() {
        DocumentRules rules = new DocumentRules(mapping, TODAY);
        List<ReadDocument> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Place> entries = new ArrayList<>();
        new UploadReader(limits).read(files, folder, mapping, new EntrySink() {
            @Override
            public boolean wants(Place place) {
                entries.add(place);
                return true;
            }

            @Override
            public void document(RawDocument document) {
                DocumentRules.Reading reading = rules.read(document);
                problems.addAll(reading.problems());
                ReadDocument read = reading.document();
                if (read != null) {
                    documents.add(read);
                }
            }

            @Override
            public void unreadable(Problem problem) {
                problems.add(problem);
            }
        });
        return new Result(documents, problems, entries);
    }

    static byte[] gzip(String text) {
        return packed(out -> {
            try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    static byte[] zip(Charset names, Map<String, byte[]> files) {
        return packed(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
        });
    }

    private interface Packing {
        void into(OutputStream out) throws IOException;
    }

    private static byte[] packed(Packing packing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            packing.into(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
