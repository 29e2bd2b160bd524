package cn.zwgk.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named table.
 *
 * @param rows cells in the order of the heads: text, numbers, days, or nothing
 */
public record Table(String name, List<String> heads, List<? extends List<? extends @Nullable Object>> rows) {}
