package cn.zwgk.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands in the holes of one notice: <code>{name}</code> is a piece of data, <code>{甲|乙}</code> one of several wordings,
 * which may have holes themselves, and <code>{table</code> with a line of headings and a line of cells, with semicolons
 * between, a table of several rows in some layout.
 */
final class NoticeHoles {

    private static final String TABLE = "table\n";
    private static final String DIGITS = "digits-";

    private final Strangers some;
    /** What is the same throughout the notice. */
    private final Map<String, String> kept = new HashMap<>();

    NoticeHoles(Strangers strangers) {
        this.some = strangers;
    }

    String fill(String template) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int hole = template.indexOf('{'); hole >= 0; hole = template.indexOf('{', from)) {
            int end = end(template, hole);
            filled.append(template, from, hole).append(filled(template.substring(hole + 1, end)));
            from = end + 1;
        }
        return filled.append(template, from, template.length()).toString();
    }

    private String filled(String hole) {
        if (hole.startsWith(TABLE)) {
            List<String> lines = split(hole.substring(TABLE.length()), '\n');
            return table(split(lines.getFirst(), ';'), split(lines.getLast(), ';'));
        }
        List<String> wordings = split(hole, '|');
        return wordings.size() > 1 ? fill(wordings.get(some.below(wordings.size()))) : data(hole);
    }

    private String data(String hole) {
        return switch (hole) {
            case "name" -> "‹N" + some.name() + "›";
            case "spread-name" -> "‹N" + some.spread() + "›";
            case "listed-name" -> "‹N" + (some.once(3) ? some.spread() : some.name()) + "›";
            case "some-name" -> some.name();
            case "masked-name" -> some.name().charAt(0) + some.oneOf("*", "某", "**", "某某", "××");
            case "person" -> kept.computeIfAbsent(hole, _ -> data("name"));
            case "some-person" -> kept.computeIfAbsent(hole, _ -> data("some-name"));
            case "id" -> "‹I" + some.writtenIdentity() + "›";
            case "any-id" -> "‹I" + (some.once(9) ? some.oldIdentityNumber() : some.writtenIdentity()) + "›";
            case "masked-id" -> maskedIdentity();
            // 残疾人证号: the kind and the grade of the disability follow, and how often it was issued anew.
            case "disability-card" -> "‹I" + some.identityNumber() + some.oneOf("43", "11", "62", "44B1", "22B1") + "›";
            case "passport" -> some.passport();
            case "mobile" -> "‹M" + some.writtenMobile() + "›";
            case "masked-mobile" -> some.mobile().replaceFirst("(?<=^...)....", "****");
            case "card" -> "‹B" + some.writtenCard() + "›";
            case "plate" -> "‹L" + some.plate() + "›";
            case "email" -> "‹E" + some.email() + "›";
            case "address" -> "‹A" + some.address() + "›";
            case "some-address" -> some.address();
            case "landline" -> some.landline();
            case "credit-code" -> some.creditCode();
            case "credit-code-of-digits" -> some.creditCodeOfDigits();
            case "serial" -> some.digits(16);
            case "eight" -> some.digits(8);
            case "six" -> some.digits(6);
            case "amount" -> some.amount();
            case "digits" -> some.digits(4);
            case "large-amount" -> "138" + some.digits(8);
            case "day" -> some.day();
            case "signature" -> some.oneOf("如皋市民政局", "三台街道办事处", "祁东县教育局") + "\n" + some.day();
            case "border" -> kept.computeIfAbsent(hole, _ -> some.oneOf("：", ":", "： ", "\t", " | "));
            default -> {
                if (!hole.startsWith(DIGITS)) {
                    throw new IllegalArgumentException(hole);
                }
                yield some.digits(Integer.parseInt(hole.substring(DIGITS.length())));
            }
        };
    }

    private String maskedIdentity() {
        String number = some.identityNumber();
        return some.oneOf(
                number.substring(0, 3) + "***********" + number.substring(14),
                number.substring(0, 6) + "********" + number.substring(14),
                "**************" + number.substring(14),
                number.substring(0, 14) + "****");
    }

    /** With a number before each row, or without. */
    private String table(List<String> headings, List<String> cells) {
        Function<List<String>, String> layout = layout();
        boolean numbered = some.once(2);
        Stream<String> rows = IntStream.rangeClosed(1, 3 + some.below(6))
                .mapToObj(row -> layout.apply(row(numbered ? "" + row : "", cells)));
        return Stream.concat(Stream.of(layout.apply(row(numbered ? "序号" : "", headings))), rows)
                .collect(Collectors.joining("\n"));
    }

    private List<String> row(String first, List<String> cells) {
        return Stream.concat(
                        Stream.of(first).filter(number -> !number.isEmpty()),
                        cells.stream().map(this::fill))
                .toList();
    }

    private Function<List<String>, String> layout() {
        return some.oneOf(
                cells -> String.join("\t", cells),
                cells -> String.join("\t", cells),
                cells -> String.join(" | ", cells),
                cells -> "| " + String.join(" | ", cells) + " |",
                cells -> String.join(",", cells),
                cells -> String.join("   ", cells));
    }

    /** Where the hole that begins here ends. */
    private static int end(String template, int hole) {
        int depth = 0;
        for (int i = hole; i < template.length(); i++) {
            depth += depth(template.charAt(i));
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("A hole without an end: " + template.substring(hole));
    }

    /** At the borders that stand in no hole. */
    private static List<String> split(String text, char border) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += depth(text.charAt(i));
            if (depth == 0 && text.charAt(i) == border) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static int depth(char c) {
        return switch (c) {
            case '{' -> 1;
            case '}' -> -1;
            default -> 0;
        };
    }
}
