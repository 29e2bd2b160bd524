package cn.zwgk.application.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures that the text of a report may quote. A figure that is to follow the tables is written as its name in double
 * brackets, {@code [[本年新收申请]]}; one that was typed is recognised by the words before it and held against the tables.
 */
final class Quotable {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[\\[([^\\[\\]]{1,60})]]");

    /** Figures of another year are not this table's. */
    private static final String NOT_OF_LAST_YEAR = "(?<!上年)(?<!去年)(?<!上年度)(?<!上一年度)(?<!上一年)(?<!同期)";

    /** Between the words and the figure only words may stand that add nothing. */
    private static final String FIGURE =
            "(?:政府信息公开|案件|申请|数量|总数|总计|共计|合计|金额|共|为|计|是|达|[：:\\s])*([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(?:件|份|项|宗|条|起|次|万元|元)";

    /**
     * A figure with its name, and the words before a typed figure by which it is recognised.
     *
     * @param figure as it stands in the table; null while its cell is empty
     */
    record Quote(String name, @Nullable String figure, List<String> words) {}

    /** A figure that was typed and is not the table's. */
    record Wrong(String words, String quoted, String figure) {}

    private final List<Quote> quotes;

    Quotable(List<Quote> quotes) {
        this.quotes = List.copyOf(quotes);
    }

    List<Quote> all() {
        return quotes;
    }

    /** The text with every name replaced by its figure; what has none stays as it is. */
    String fillIn(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            String figure = named(match.group(1));
            return Matcher.quoteReplacement(figure == null ? match.group() : figure);
        });
    }

    /** Names in brackets that no figure has. */
    Stream<String> unknownIn(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(name -> quotes.stream().noneMatch(quote -> quote.name().equals(name)))
                .distinct();
    }

    /** Figures that were typed after words that name a cell, and differ from it. The longest words that fit decide. */
    Stream<Wrong> wrongIn(String text) {
        Map<Integer, Found> longest = quotes.stream()
                .flatMap(quote -> quote.words().stream().flatMap(words -> occurrences(words, quote, text)))
                .collect(Collectors.toMap(
                        Found::at, Function.identity(), (one, other) -> one.from() <= other.from() ? one : other));
        return longest.values().stream()
                .sorted(Comparator.comparingInt(Found::at))
                .flatMap(Found::wrong);
    }

    private static Stream<Found> occurrences(String words, Quote quote, String text) {
        return Pattern.compile(NOT_OF_LAST_YEAR + Pattern.quote(words) + FIGURE)
                .matcher(text)
                .results()
                .map(match -> new Found(match.start(1), match.start(), match, words, quote));
    }

    private @Nullable String named(String name) {
        return quotes.stream()
                .filter(quote -> quote.name().equals(name))
                .map(Quote::figure)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A typed figure at a place, and the words that stand before it. */
    private record Found(int at, int from, MatchResult match, String words, Quote quote) {

        Stream<Wrong> wrong() {
            String figure = quote.figure();
            String typed = match.group(1).replace(",", "");
            return figure == null || new BigDecimal(figure).compareTo(new BigDecimal(typed)) == 0
                    ? Stream.empty()
                    : Stream.of(new Wrong(words, typed, figure));
        }
    }
}
