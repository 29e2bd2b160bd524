package cn.zwgk.interpretation.clauses;

import java.util.UUID;

/**
 * A key point that names the clause that it explains.
 *
 * @param position its place among the points of its interpretation, from 0
 * @param clause as its author cites it
 */
public record TiedPoint(UUID interpretation, int position, String point, String clause) {}
