package cn.zwgk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Notices with holes, written down one batch after another, each when the rules were settled on those before it. */
final class LaterNotices {

    private static final Pattern HOLE = Pattern.compile("\\{([a-z-]+)}");

    private final String resource;
    private final Strangers some;

    LaterNotices(String resource, Strangers strangers) {
        this.resource = resource;
        this.some = strangers;
    }

    List<Marked> made(int times) {
        List<String> templates = List.of(read().split("\n====\n"));
        return Stream.generate(() -> templates)
                .limit(times)
                .flatMap(List::stream)
                .map(template -> Marked.of(HOLE.matcher(template).replaceAll(this::filled)))
                .toList();
    }

    private String filled(MatchResult hole) {
        return switch (hole.group(1)) {
            case "name" -> "‹N" + some.name() + "›";
            case "some-name" -> some.name();
            case "id" -> "‹I" + some.writtenIdentity() + "›";
            case "disability-card" -> "‹I" + some.identityNumber() + some.oneOf("43", "22B1") + "›";
            case "mobile" -> "‹M" + some.writtenMobile() + "›";
            case "card" -> "‹B" + some.writtenCard() + "›";
            case "plate" -> "‹L" + some.plate() + "›";
            case "email" -> "‹E" + some.email() + "›";
            case "address" -> "‹A" + some.address() + "›";
            case "some-address" -> some.address();
            case "landline" -> some.landline();
            case "credit-code" -> some.creditCode();
            case "serial" -> some.digits(16);
            case "eight" -> some.digits(8);
            case "six" -> some.digits(6);
            case "amount" -> some.amount();
            case "digits" -> some.digits(4);
            case "large-amount" -> "138" + some.digits(8);
            default -> throw new IllegalArgumentException(hole.group());
        };
    }

    private String read() {
        try (InputStream stream = LaterNotices.class.getResourceAsStream("notices/" + resource + ".txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
