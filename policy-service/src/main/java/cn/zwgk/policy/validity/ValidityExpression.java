package cn.zwgk.policy.validity;

/**
 * {@link cn.zwgk.policy.document.ValidityTerms} once more, in SQL, for lists and counts. That both say the same is proved
 * by a test.
 */
public final class ValidityExpression {

    /** What relations do, by the days on which they take effect. */
    private static final String DAYS = """
                       min(r.effective_on) filter (where r.type in ('REPEALS', 'REPLACES')) as ended_on,
                       min(r.effective_on) filter (where r.type = 'DECLARES_LAPSED') as declared_lapsed_on,
                       min(r.effective_on) filter (where r.type = 'AMENDS') as amended_on
                from document_relation r
                join document s on s.id = r.document_id and s.state = 'PUBLISHED'
                where r.type in ('REPEALS', 'REPLACES', 'DECLARES_LAPSED', 'AMENDS')
            """;

    /**
     * Joins, to the documents {@code d}, what later published documents do to them, as {@code e}: document by document, for some
     * of them out of many.
     */
    public static final String EFFECTS = "left join lateral (select " + DAYS + " and r.target_id = d.id) e on true\n";

    /** The same as {@link #EFFECTS}, worked out for all documents at once: for counts over the whole library. */
    public static final String EFFECTS_ON_ALL =
            "left join (select r.target_id, " + DAYS + " group by r.target_id) e on e.target_id = d.id\n";

    /** The validity of {@code d} on the day {@code :today}; needs one of the joins above. */
    public static final String VALIDITY = """
            case
                when d.stated_validity in ('REPEALED', 'LAPSED') then d.stated_validity
                when e.ended_on <= :today
                    and e.ended_on <= coalesce(least(d.lapses_on, e.declared_lapsed_on), e.ended_on) then 'REPEALED'
                when least(d.lapses_on, e.declared_lapsed_on) <= :today then 'LAPSED'
                when d.effective_from > :today then 'NOT_YET_IN_FORCE'
                when e.amended_on <= :today or d.stated_validity = 'AMENDED' then 'AMENDED'
                else 'IN_FORCE'
            end""";

    private ValidityExpression() {}
}
