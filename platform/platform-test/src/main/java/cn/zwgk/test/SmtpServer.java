package cn.zwgk.test;

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
public final class SmtpServer implements AutoCloseable {

    /** What it does with a mail. */
    public enum Mood {
        TAKES,
        /** 451: try again later. */
        REFUSES,
        /** Takes the connection and says nothing. */
        IS_SILENT,
        /** Says good day, and nothing more once it has the mail. */
        FALLS_SILENT,
        /** Takes the connection and ends it. */
        HANGS_UP
    }

    /** A mail as it came over the wire. */
    public record Received(String to, String source) {}

    private final ServerSocket socket;
    private final List<Received> mails = new CopyOnWriteArrayList<>();
    private final List<Socket> silent = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Mood mood = Mood.TAKES;

    /** On a port of its own. */
    public SmtpServer() {
        this(0);
    }

    /** On the port of one that was closed before. */
    public SmtpServer(int port) {
        try {
            socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Where it listens, on the loopback address. */
    public int port() {
        return socket.getLocalPort();
    }

    /** What it does from now on. */
    public void is(Mood next) {
        mood = next;
        connections.set(0);
    }

    /** How often it was called since its mood changed. */
    public int connections() {
        return connections.get();
    }

    /** What it took. */
    public List<Received> mails() {
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
        Mood now = mood;
        if (now == Mood.IS_SILENT) {
            silent.add(client);
            return;
        }
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            if (now == Mood.HANGS_UP) {
                return;
            }
            say(client, "220 ready");
            String to = "";
            @Nullable String line;
            while ((line = in.readLine()) != null) {
                String command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("RCPT TO:")) {
                    to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    say(client, now == Mood.REFUSES ? "451 <" + to + "> try again later" : "250 ok");
                } else if (command.startsWith("DATA")) {
                    say(client, "354 go on");
                    String source = message(in);
                    if (now != Mood.FALLS_SILENT) {
                        mails.add(new Received(to, source));
                        say(client, "250 taken");
                    }
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
