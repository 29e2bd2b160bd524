package cn.zwgk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedTests {

    @TempDir
    Path folder;

    @Test
    void aFillingThatFailsHalfWayLeavesNothingThatLooksWhole() throws IOException {
        Path target = folder.resolve("server-1");
        assertThatThrownBy(() -> Prepared.folder(target, fresh -> {
                    Files.writeString(fresh.resolve("half"), "");
                    throw new IOException("no space");
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(target).doesNotExist();

        Prepared.folder(target, fresh -> Files.writeString(fresh.resolve("whole"), ""));
        assertThat(target).isDirectoryContaining("glob:**whole").isDirectoryNotContaining("glob:**half");
    }

    @Test
    void aBrokenDownloadIsNamedAndRemoved() throws IOException {
        Path archive = folder.resolve(".local/archives/elasticsearch-" + Versions.of("elasticsearch") + ".zip");
        Folders.write(archive, "half of it");
        assertThatThrownBy(() -> Archive.ELASTICSEARCH.unpacked(new Workspace(folder)))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("was broken and has been removed")
                .hasMessageContaining("./run build");
        assertThat(archive).doesNotExist();
    }
}
