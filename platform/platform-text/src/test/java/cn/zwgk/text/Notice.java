package cn.zwgk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A notice made from a template, and where the personal data in it stands. {@code {name}} and its like are to be found;
 * {@code {some-…}} are to be left alone; a line with {@code #} in front of it comes several times, each time with other people.
 */
record Notice(String text, List<Sighting> expected) {

    private static final Pattern HOLE = Pattern.compile("\\{([a-z0-9-]+)}");

    static Notice of(String template, Fiction fiction) {
        StringBuilder text = new StringBuilder();
        List<Sighting> expected = new ArrayList<>();
        template.lines().forEach(line -> {
            int times = line.startsWith("#") ? 3 + fiction.below(6) : 1;
            for (int i = 0; i < times; i++) {
                fill(line.startsWith("#") ? line.substring(1) : line, fiction, text, expected);
                text.append('\n');
            }
        });
        return new Notice(text.toString(), expected);
    }

    private static void fill(String line, Fiction fiction, StringBuilder text, List<Sighting> expected) {
        Matcher hole = HOLE.matcher(line);
        int from = 0;
        while (hole.find()) {
            text.append(line, from, hole.start());
            int start = text.length();
            String value = value(hole.group(1), fiction);
            text.append(value);
            @Nullable Kind kind = kind(hole.group(1));
            if (kind != null) {
                expected.add(new Sighting(kind, start, start + value.length(), value));
            }
            from = hole.end();
        }
        text.append(line, from, line.length());
    }

    private static String value(String hole, Fiction fiction) {
        return switch (hole) {
            case "name", "some-name" -> fiction.name();
            case "spread-name" -> fiction.oneOf(List.of("张　伟", "李　娜", "王　芳", "赵　敏"));
            case "dotted-name" -> fiction.oneOf(List.of("阿不都拉·买买提", "古丽·艾合买提", "扎西·多吉"));
            case "id" -> fiction.written(fiction.identityNumber(), 6, 8, 4);
            case "bare-id" -> fiction.identityNumber();
            case "old-id" -> fiction.oldIdentityNumber();
            case "mobile" -> fiction.written(fiction.mobile(), 3, 4, 4);
            case "bare-mobile" -> fiction.mobile();
            case "card" -> fiction.written(fiction.card(), 4, 4, 4, 4);
            case "bare-card" -> fiction.card();
            case "email" -> fiction.email();
            case "plate" -> fiction.plate();
            case "passport" -> fiction.passport();
            case "address" -> fiction.address();
            case "n" -> String.valueOf(1 + fiction.below(99));
            case "amount" -> fiction.below(9000) + 100 + "." + fiction.digits(2);
            case "large-amount" -> "1" + (3 + fiction.below(7)) + fiction.digits(9);
            case "landline" -> "0574-" + "8" + fiction.digits(7);
            case "credit-code" ->
                fiction.oneOf(List.of("91350100M000100Y43", "52330200MJ8765432T", "12330200419514345X"));
            case "index-number" -> "1233020000000000MZ/2026-" + fiction.digits(5);
            case "document-number" -> "明民发〔2026〕" + fiction.below(200) + "号";
            case "masked-name" -> fiction.name().charAt(0) + fiction.oneOf(List.of("*", "某", "某某", "**"));
            case "masked-id" -> fiction.identityNumber().replaceFirst("(?<=^.{6}).{8}", "********");
            case "masked-mobile" -> fiction.mobile().replaceFirst("(?<=^...)....", "****");
            case "serial" -> "2026" + fiction.digits(14);
            case "wrong-id" -> wrong(fiction.identityNumber());
            default -> throw new IllegalArgumentException(hole);
        };
    }

    private static String wrong(String number) {
        char check = number.charAt(17);
        return number.substring(0, 17) + (check == '1' ? '2' : '1');
    }

    private static @Nullable Kind kind(String hole) {
        return switch (hole) {
            case "name", "spread-name", "dotted-name" -> Kind.NAME;
            case "id", "bare-id", "old-id" -> Kind.IDENTITY_NUMBER;
            case "mobile", "bare-mobile" -> Kind.MOBILE_PHONE;
            case "card", "bare-card" -> Kind.BANK_CARD;
            case "email" -> Kind.EMAIL;
            case "plate" -> Kind.NUMBER_PLATE;
            case "passport" -> Kind.PASSPORT;
            case "address" -> Kind.ADDRESS;
            default -> null;
        };
    }
}
