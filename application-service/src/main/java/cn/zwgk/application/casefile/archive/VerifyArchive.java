package cn.zwgk.application.casefile.archive;

import cn.zwgk.application.casefile.ArchiveSource.ArchivedFile;
import cn.zwgk.application.casefile.ArchiveSource.Place;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.privacy.KeysetException;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** 档案核验: whether every part of an archive is there and unchanged, in the platform or in a package that somebody hands in. */
@Component
public class VerifyArchive {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 2L << 30;
    private static final int LARGEST_MANIFEST = 4 << 20;
    private static final int CHUNK = 64 * 1024;

    private final Archives archives;
    private final ExportArchive export;
    private final JsonMapper json;

    VerifyArchive(Archives archives, ExportArchive export, JsonMapper json) {
        this.archives = archives;
        this.export = export;
        this.json = json;
    }

    /** What was found of one part. */
    public enum Finding {
        /** 一致. */
        INTACT,
        /** 内容有改动. */
        CHANGED,
        /** 缺失. */
        MISSING,
        /** 清单之外. */
        NOT_LISTED,
        /** 出现不止一次. */
        TWICE,
        /** 只列入清单，原件在平台保存. */
        HELD,
        /** 保存期限已满，已按期销毁. */
        REMOVED;

        /** Whether it takes nothing from the archive: it is there, or the rules say that it need not be. */
        boolean isInOrder() {
            return this == INTACT || this == HELD || this == REMOVED;
        }
    }

    /** A part and what was found. */
    public record Checked(String path, Finding finding) {}

    /**
     * @param madeHere whether the manifest is the one that this platform wrote
     * @param intact whether it is, and every part is as the manifest says
     */
    public record Verification(
            String registrationNumber, int edition, boolean madeHere, boolean intact, List<Checked> parts) {}

    /**
     * Compares what lies in the platform with what was archived.
     *
     * @throws Refused 410 {@code archive-removed}
     */
    public Verification stored(CaseId id, UUID archiveId) {
        CaseArchive archive = archives.get(id, archiveId);
        ExportArchive.requireKept(archive);
        Map<String, String> written = written(archive);
        Map<String, ArchivedFile> files = export.files(id, archive);
        List<Checked> checked = new ArrayList<>();
        for (ArchivePart part : archive.parts()) {
            String text = written.get(part.path());
            ArchivedFile file = files.get(part.path());
            checked.add(new Checked(
                    part.path(),
                    text != null
                            ? compared(part, Optional.of(text.getBytes(StandardCharsets.UTF_8)))
                            : file == null ? Finding.MISSING : lying(part, file)));
        }
        return verification(
                archive.registrationNumber(),
                archive.edition(),
                isOurs(
                        archive.format(),
                        archive.registrationNumber(),
                        archive.edition(),
                        archive.parts(),
                        archive.fingerprint()),
                checked);
    }

    /** What was written down does not open if it was altered; all of it is missing then. */
    private Map<String, String> written(CaseArchive archive) {
        try {
            return archives.written(archive.id());
        } catch (KeysetException altered) {
            return Map.of();
        }
    }

    private static Finding lying(ArchivePart part, ArchivedFile file) {
        if (file.removedOn() != null) {
            return Finding.REMOVED;
        }
        try {
            return compared(part, file.content().get());
        } catch (KeysetException altered) {
            return Finding.CHANGED;
        }
    }

    private static Finding compared(ArchivePart part, Optional<byte[]> content) {
        return content.map(bytes -> Checksums.of(bytes).equals(part.sha256()) ? Finding.INTACT : Finding.CHANGED)
                .orElse(Finding.MISSING);
    }

    /**
     * Looks through a package that somebody hands in.
     *
     * @throws Refused 422 {@code archive-unreadable} if it is no package of ours
     */
    public Verification handedIn(InputStream content) {
        Map<String, String> found = new HashMap<>();
        Set<String> twice = new TreeSet<>();
        ArchiveManifest manifest = null;
        try (ZipInputStream zip = new ZipInputStream(content, StandardCharsets.UTF_8)) {
            long left = MOST_BYTES;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw Refused.invalid("archive-unreadable");
                }
                if (entry.getName().equals(ArchiveManifest.PATH) && manifest == null) {
                    manifest = json.readValue(zip.readNBytes(LARGEST_MANIFEST), ArchiveManifest.class);
                } else if (!entry.isDirectory()) {
                    if (found.containsKey(entry.getName())) {
                        twice.add(entry.getName());
                    }
                    left = digest(zip, entry.getName(), left, found);
                }
            }
        } catch (IOException | JacksonException | IllegalArgumentException unreadable) {
            throw Refused.invalid("archive-unreadable");
        }
        if (manifest == null || !manifest.isKnown()) {
            throw Refused.invalid("archive-unreadable");
        }
        return compare(manifest, found, twice);
    }

    private Verification compare(ArchiveManifest manifest, Map<String, String> found, Set<String> twice) {
        boolean madeHere = isOurs(
                manifest.format(),
                manifest.registrationNumber(),
                manifest.edition(),
                manifest.parts(),
                manifest.fingerprint());
        Map<String, ArchivedFile> lying = madeHere ? lying(manifest.fingerprint()) : Map.of();
        List<Checked> checked = new ArrayList<>();
        Map<String, String> rest = new HashMap<>(found);
        for (ArchivePart part : manifest.parts()) {
            String actual = rest.remove(part.path());
            checked.add(new Checked(
                    part.path(),
                    actual == null
                            ? absent(part, lying.get(part.path()))
                            : actual.equals(part.sha256()) ? Finding.INTACT : Finding.CHANGED));
        }
        rest.keySet().stream().sorted().forEach(path -> checked.add(new Checked(path, Finding.NOT_LISTED)));
        twice.forEach(path -> checked.add(new Checked(path, Finding.TWICE)));
        return verification(manifest.registrationNumber(), manifest.edition(), madeHere, checked);
    }

    /** Why a part need not be in the package, if there is a reason. */
    private static Finding absent(ArchivePart part, @Nullable ArchivedFile file) {
        if (part.place() == Place.PLATFORM) {
            return Finding.HELD;
        }
        return file != null && file.removedOn() != null ? Finding.REMOVED : Finding.MISSING;
    }

    private Map<String, ArchivedFile> lying(String fingerprint) {
        return archives.byFingerprint(fingerprint)
                .map(archive -> export.files(archives.caseOf(archive.id()), archive))
                .orElse(Map.of());
    }

    private boolean isOurs(
            String format, String number, int edition, List<ArchivePart> parts, @Nullable String fingerprint) {
        return fingerprint != null
                && ArchiveManifest.fingerprint(format, number, edition, parts).equals(fingerprint)
                && archives.byFingerprint(fingerprint).isPresent();
    }

    private static Verification verification(String number, int edition, boolean madeHere, List<Checked> checked) {
        boolean intact =
                madeHere && checked.stream().allMatch(one -> one.finding().isInOrder());
        return new Verification(number, edition, madeHere, intact, List.copyOf(checked));
    }

    private static long digest(InputStream zip, String path, long left, Map<String, String> found) throws IOException {
        MessageDigest digest = Checksums.digest();
        byte[] chunk = new byte[CHUNK];
        long rest = left;
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            digest.update(chunk, 0, read);
            rest -= read;
            if (rest < 0) {
                throw Refused.invalid("archive-unreadable");
            }
        }
        found.put(path, HexFormat.of().formatHex(digest.digest()));
        return rest;
    }
}
