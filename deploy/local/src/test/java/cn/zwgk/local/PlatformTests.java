package cn.zwgk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformTests {

    @TempDir
    Path folder;

    @Test
    void theServersStartTogetherAndLeaveNothingBehind() {
        List<ProcessHandle> processes;
        try (Platform platform =
                Platform.builder().folder(folder).freePorts().services().start()) {
            assertThat(platform.parts()).allMatch(Part::running);
            processes = platform.parts().stream().map(PlatformTests::process).toList();
            long killed = platform.part("kafka").pid().orElseThrow();
            platform.part("kafka").kill();
            assertThat(platform.part("kafka").running()).isFalse();
            platform.part("kafka").start();
            assertThat(platform.part("kafka").pid()).isPresent().isNotEqualTo(OptionalLong.of(killed));
        }
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        assertThat(Leftovers.stop(folder.resolve("data"))).isEmpty();
    }

    @Test
    void aTakenPortIsNamedWithItsHolderAndTheWayOut() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var builder = Platform.builder().folder(folder).freePorts().port("gateway", taken.getLocalPort());
            assertThatThrownBy(builder::start)
                    .isInstanceOf(StartFailed.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " (gateway) is taken by java (process "
                            + ProcessHandle.current().pid() + ")")
                    .hasMessageContaining("ZWGK_PORT_GATEWAY=");
        }
    }

    @Test
    void processesWhoseLauncherIsGoneAreFoundAndStopped() {
        PostgresServer postgres = PostgresServer.startForTests(folder.resolve("data/postgres"));
        ProcessHandle process = process(postgres);
        assertThat(Leftovers.stop(folder.resolve("data"))).containsExactly("postgres");
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aProcessThatOnlyHasTheSameNumberIsLeftAlone() {
        Folders.write(
                folder.resolve("data/kafka/process"), ProcessHandle.current().pid() + "\n2020-01-01T00:00:00Z\n");
        assertThat(Leftovers.stop(folder.resolve("data"))).isEmpty();
    }

    private static ProcessHandle process(Part part) {
        return ProcessHandle.of(part.pid().orElseThrow()).orElseThrow();
    }
}
