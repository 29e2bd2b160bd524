package cn.zwgk.application.casefile.archive;

import cn.zwgk.application.casefile.CaseId;
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
        NOT_LISTED
    }

    /** A part and what was found. */
    public record Checked(String path, Finding finding) {}

    /**
     * @param madeHere whether the manifest is the one that this platform wrote
     * @param intact whether it is, and every part is as the manifest says
     */
    public record Verification(
            String registrationNumber, int edition, boolean madeHere, boolean intact, List<Checked> parts) {}

    /** Compares what lies in the platform with what was archived. */
    public Verification stored(CaseId id, UUID archiveId) {
        CaseArchive archive = archives.get(id, archiveId);
        Map<String, String> written = archives.written(archiveId);
        Map<String, String> found = new HashMap<>();
        for (ArchivePart part : archive.parts()) {
            String text = written.get(part.path());
            byte[] content = text == null ? export.file(id, part) : text.getBytes(StandardCharsets.UTF_8);
            if (content.length > 0) {
                found.put(part.path(), Checksums.of(content));
            }
        }
        return compare(archive.registrationNumber(), archive.edition(), archive.parts(), archive.fingerprint(), found);
    }

    /**
     * Looks through a package that somebody hands in.
     *
     * @throws Refused 422 {@code archive-unreadable} if it is no package of ours
     */
    public Verification handedIn(InputStream content) {
        Map<String, String> found = new HashMap<>();
        ArchiveManifest manifest = null;
        try (ZipInputStream zip = new ZipInputStream(content, StandardCharsets.UTF_8)) {
            long left = MOST_BYTES;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (found.size() > MOST_ENTRIES) {
                    throw Refused.invalid("archive-unreadable");
                }
                if (entry.getName().equals(ArchiveManifest.PATH) && manifest == null) {
                    manifest = json.readValue(zip.readNBytes(LARGEST_MANIFEST), ArchiveManifest.class);
                } else if (!entry.isDirectory()) {
                    left = digest(zip, entry.getName(), left, found);
                }
            }
        } catch (IOException | JacksonException | IllegalArgumentException unreadable) {
            throw Refused.invalid("archive-unreadable");
        }
        if (manifest == null || !ArchiveManifest.FORMAT.equals(manifest.format())) {
            throw Refused.invalid("archive-unreadable");
        }
        return compare(
                manifest.registrationNumber(), manifest.edition(), manifest.parts(), manifest.fingerprint(), found);
    }

    private Verification compare(
            String number,
            int edition,
            List<ArchivePart> parts,
            @Nullable String fingerprint,
            Map<String, String> found) {
        List<Checked> checked = new ArrayList<>();
        Map<String, String> rest = new HashMap<>(found);
        for (ArchivePart part : parts) {
            String actual = rest.remove(part.path());
            checked.add(new Checked(
                    part.path(),
                    actual == null
                            ? Finding.MISSING
                            : actual.equals(part.sha256()) ? Finding.INTACT : Finding.CHANGED));
        }
        rest.keySet().stream().sorted().forEach(path -> checked.add(new Checked(path, Finding.NOT_LISTED)));
        boolean madeHere = fingerprint != null
                && ArchiveManifest.fingerprint(number, edition, parts).equals(fingerprint)
                && archives.byFingerprint(fingerprint).isPresent();
        boolean intact = madeHere && checked.stream().allMatch(one -> one.finding() == Finding.INTACT);
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
