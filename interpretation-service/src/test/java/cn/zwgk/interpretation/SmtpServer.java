package cn.zwgk.interpretation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A mail server that takes mails, refuses them, or never answers, as a test wants it. */
final class SmtpServer implements AutoCloseable {

    /** What it does with a mail. */
    enum Mood {
        TAKES,
        /** 451: try again later. */
        REFUSES,
        /** Takes the connection and says nothing. */
        IS_SILENT
    }

    /** A mail as it came over the wire. */
    record Received(String to, String source) {}

    private final ServerSocket socket;
    private final List<Received> mails = new CopyOnWriteArrayList<>();
    private final List<Socket> silent = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Mood mood = Mood.TAKES;

    SmtpServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    void is(Mood next) {
        mood = next;
        connections.set(0);
    }

    /** How often it was called since its mood changed. */
    int connections() {
        return connections.get();
    }

    List<Received> mails() {
        return List.copyOf(mails);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        if (mood == Mood.IS_SILENT) {
            silent.add(client);
            return;
        }
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            say(client, "220 ready");
            String to = "";
            @Nullable String line;
            while ((line = in.readLine()) != null) {
                String command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("RCPT TO:")) {
                    to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    say(client, mood == Mood.REFUSES ? "451 <" + to + "> try again later" : "250 ok");
                } else if (command.startsWith("DATA")) {
                    say(client, "354 go on");
                    mails.add(new Received(to, message(in)));
                    say(client, "250 taken");
                } else if (command.startsWith("QUIT")) {
                    say(client, "221 bye");
                    return;
                } else {
                    say(client, "250 ok");
                }
            }
        } catch (IOException gone) {
            // The client has hung up.
        }
    }

    private static String message(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        @Nullable String line;
        while ((line = in.readLine()) != null && !line.equals(".")) {
            lines.add(line);
        }
        return String.join("\r\n", lines);
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket client : silent) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
