package cn.zwgk.policy.push.courier;

import cn.zwgk.policy.outgoing.Excerpt;
import cn.zwgk.policy.outgoing.Reply;
import cn.zwgk.policy.push.mapping.FieldMapping;
import cn.zwgk.policy.push.mapping.LibraryAct;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lays packages into a folder and looks for receipts there. A package appears under its name only when it is complete,
 * and its name is the same at every repetition, so that none lies there twice.
 */
@Component
class DropCourier implements Courier {

    private static final int LARGEST_RECEIPT = 1 << 20;

    private final Path root;
    private final DropPackage packages;
    private final JsonMapper json;
    private final InstantSource time;

    DropCourier(
            @Value("${zwgk.outgoing.drop-dir}") Path root, DropPackage packages, JsonMapper json, InstantSource time) {
        this.root = root.toAbsolutePath().normalize();
        this.packages = packages;
        this.json = json;
        this.time = time;
    }

    @Override
    public boolean goes(Channel channel) {
        return channel instanceof DropChannel;
    }

    @Override
    public Attempted tell(Channel channel, String secret, Parcel parcel) {
        DropChannel drop = (DropChannel) channel;
        String label = "_v" + parcel.snapshot().document().version() + "_" + parcel.act();
        try {
            Path outgoing = Files.createDirectories(folder(drop).resolve("outgoing"));
            Path place = outgoing.resolve(nameOf(parcel.indexNumber()) + label);
            if (Files.notExists(place)) {
                lay(parcel, drop, secret, outgoing, place);
            }
            return Attempted.without(
                    drop.receiptsExpected()
                            ? new Outcome.Accepted()
                            : new Outcome.Received(parcel.indexNumber() + label),
                    place.getFileName().toString());
        } catch (PackageSignature.UnusableKey unusable) {
            return Attempted.without(new Outcome.Unavailable("key-unusable", null), "");
        } catch (IOException failure) {
            return Attempted.without(new Outcome.Unavailable("folder-unusable", null), told(failure));
        }
    }

    private void lay(Parcel parcel, DropChannel drop, String secret, Path outgoing, Path place) throws IOException {
        Path unfinished = Files.createTempDirectory(outgoing, ".unfinished-");
        try {
            packages.write(unfinished, parcel, drop.signature(), secret);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException another) {
            // Somebody else was first with the very same package.
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    @Override
    public Attempted ask(Channel channel, String secret, String indexNumber, FieldMapping mapping) {
        DropChannel drop = (DropChannel) channel;
        Answers answers = new Answers(json, mapping.receipt(), indexNumber);
        try {
            Path receipt = folder(drop).resolve("receipts").resolve(nameOf(indexNumber) + ".json");
            if (Files.exists(receipt)) {
                if (Files.size(receipt) > LARGEST_RECEIPT) {
                    return Attempted.without(new Outcome.Unavailable("answer-unreadable", null), "");
                }
                String text = Files.readString(receipt, StandardCharsets.UTF_8);
                Outcome outcome = answers.toAsking(new Reply(200, HttpHeaders.EMPTY, text), time.instant());
                return Attempted.without(outcome, Excerpt.of(text, List.of(secret)));
            }
            if (drop.receiptsExpected()) {
                return Attempted.without(new Outcome.Missing(), "");
            }
            return Attempted.without(laidDown(folder(drop).resolve("outgoing"), indexNumber), "");
        } catch (IOException failure) {
            return Attempted.without(new Outcome.Unavailable("folder-unusable", null), told(failure));
        }
    }

    /**
     * Where no receipts come, the packages that still lie there say what was laid down. A package counts as its own
     * receipt, under its name as people read it: with the index number itself, not as it is written in a file name.
     */
    private static Outcome laidDown(Path outgoing, String indexNumber) throws IOException {
        if (Files.notExists(outgoing)) {
            return new Outcome.Missing();
        }
        Pattern name = Pattern.compile(Pattern.quote(nameOf(indexNumber)) + "(_v(\\d{1,18})_([A-Z_]+))");
        try (Stream<Path> packages = Files.list(outgoing)) {
            return packages.map(path -> name.matcher(path.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(found -> new Holding(
                            indexNumber + found.group(1),
                            Long.valueOf(found.group(2)),
                            found.group(3).equals(LibraryAct.WITHDRAW.name())))
                    .max(Comparator.comparing(Holding::version))
                    .<Outcome>map(Outcome.Found::new)
                    .orElse(new Outcome.Missing());
        }
    }

    /** Writes, signs and removes. */
    @Override
    public Attempted test(Channel channel, String secret, FieldMapping mapping) {
        DropChannel drop = (DropChannel) channel;
        try {
            Path outgoing = Files.createDirectories(folder(drop).resolve("outgoing"));
            Path probe = Files.createTempFile(outgoing, ".test-", ".sig");
            try {
                Files.writeString(
                        probe, PackageSignature.of("test".getBytes(StandardCharsets.UTF_8), drop.signature(), secret));
            } finally {
                Files.deleteIfExists(probe);
            }
            return Attempted.without(new Outcome.Missing(), "");
        } catch (PackageSignature.UnusableKey unusable) {
            return Attempted.without(new Outcome.Unavailable("key-unusable", null), "");
        } catch (IOException failure) {
            return Attempted.without(new Outcome.Unavailable("folder-unusable", null), told(failure));
        }
    }

    /** Below the folder for drops, whatever was entered. */
    private Path folder(DropChannel drop) throws IOException {
        Path folder = root.resolve(drop.folder()).normalize();
        if (!folder.startsWith(root) || folder.equals(root)) {
            throw new IOException("The folder leads out of the folder for drops");
        }
        return Files.createDirectories(folder);
    }

    /** An index number as a file name, URL-encoded, so that no two numbers share one. */
    private static String nameOf(String indexNumber) {
        return URLEncoder.encode(indexNumber, StandardCharsets.UTF_8).replace("*", "%2A");
    }

    private static String told(IOException failure) {
        return Excerpt.of(
                failure.getClass().getSimpleName() + ": " + Objects.requireNonNullElse(failure.getMessage(), ""),
                List.of());
    }
}
