package cn.zwgk.policy.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named table.
 *
 * @param rows cells in the order of the heads: text, numbers, days, or nothing
 */
public record Table(String name, List<String> heads, List<List<@Nullable Object>> rows) {}
