package cn.zwgk.web;

import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which page of a list is asked for, in which order. Controllers take it as an argument; it comes from the query
 * parameters {@code page} (from 0), {@code size} (1 to 200, 20 unless told) and {@code sort} ({@code field} or
 * {@code field,desc}).
 */
@ParameterObject
public record PageRequest(int page, int size, @Nullable String sort) {

    static final int DEFAULT_SIZE = 20;
    static final int LARGEST_SIZE = 200;

    public PageRequest {
        if (page < 0 || (long) page * size > Integer.MAX_VALUE) {
            throw Refused.invalid("page-out-of-range");
        }
        if (size < 1 || size > LARGEST_SIZE) {
            throw Refused.invalid("page-size-out-of-range", LARGEST_SIZE);
        }
    }

    public int offset() {
        return page * size;
    }

    /**
     * The SQL after {@code ORDER BY}.
     *
     * @param columns the fields that may be sorted by, with the columns behind them; nothing else reaches the database
     * @param otherwise the order when none is asked for
     * @throws Refused {@code sort-not-supported} for any other field or direction
     */
    public String orderBy(Map<String, String> columns, String otherwise) {
        if (sort == null || sort.isBlank()) {
            return otherwise;
        }
        String[] parts = sort.split(",", 2);
        @Nullable String column = columns.get(parts[0].strip());
        String direction = parts.length == 1 ? "asc" : parts[1].strip();
        if (column == null || !(direction.equals("asc") || direction.equals("desc"))) {
            throw Refused.invalid("sort-not-supported", String.join("、", new TreeSet<>(columns.keySet())));
        }
        return column + " " + direction + " NULLS LAST";
    }
}
