package cn.zwgk.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks ClamAV over its INSTREAM command. Only the one answer that says so makes a file clean: silence, a closed
 * connection, an answer nobody knows or one that goes on without end are no answer.
 */
public final class VirusScan {

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final String CLEAN = "stream: OK";
    private static final Pattern FOUND = Pattern.compile("stream: (\\S.*) FOUND");

    private final @Nullable InetSocketAddress scanner;
    private final Duration timeout;

    /** @param address host:port, or nothing where no scanner is run */
    VirusScan(String address, Duration timeout) {
        this.scanner = address.isBlank() ? null : parsed(address.strip());
        this.timeout = timeout;
    }

    /**
     * Does nothing where no scanner is configured.
     *
     * @throws Infected when the scanner names what it found
     * @throws ScannerUnavailable when it gives no clear answer in time, also for a file larger than it takes
     */
    public void check(Path file) {
        if (scanner == null) {
            return;
        }
        String answer = ask(scanner, file);
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            throw new Infected(found.group(1));
        }
        if (!answer.equals(CLEAN)) {
            throw new ScannerUnavailable("Unexpected answer: " + answer, null);
        }
    }

    private String ask(InetSocketAddress address, Path file) {
        // A scanner that takes or sends one byte now and then never runs into the time limit of a read: the whole
        // conversation is cut off by closing the connection.
        try (Socket socket = new Socket();
                Deadline deadline = new Deadline(socket, timeout)) {
            try {
                InetSocketAddress resolved = new InetSocketAddress(address.getHostString(), address.getPort());
                socket.connect(resolved, Math.toIntExact(timeout.toMillis()));
                return converse(socket, file);
            } catch (IOException failure) {
                throw new ScannerUnavailable(deadline.passed() ? "No answer in time" : "No answer", failure);
            }
        } catch (IOException closing) {
            throw new ScannerUnavailable("No answer", closing);
        }
    }

    private static String converse(Socket socket, Path file) throws IOException {
        OutputStream out = socket.getOutputStream();
        try {
            send(file, out);
        } catch (IOException cut) {
            // A scanner that has enough says so and closes, which is worth reading (INSTREAM size limit exceeded).
            return answer(socket.getInputStream());
        }
        return answer(socket.getInputStream());
    }

    private static void send(Path file, OutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] chunk = new byte[CHUNK];
        try (InputStream content = Files.newInputStream(file)) {
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                if (read > 0) {
                    out.write(length(read));
                    out.write(chunk, 0, read);
                }
            }
        }
        out.write(length(0));
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        for (int next = in.read(); next > 0; next = in.read()) {
            if (answer.length() == LONGEST_ANSWER) {
                throw new IOException("An answer without end");
            }
            answer.append((char) next);
        }
        return answer.toString().strip();
    }

    private static byte[] length(int bytes) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(bytes).array();
    }

    private static InetSocketAddress parsed(String address) {
        int colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("Not host:port: " + address);
        }
        // Resolved when asked: the scanner may start after the service, and move.
        return InetSocketAddress.createUnresolved(
                address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }
}
