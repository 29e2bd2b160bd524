package cn.zwgk.policy.screening.web;

import cn.zwgk.policy.screening.terms.ListedWord;
import cn.zwgk.policy.screening.terms.Term;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.sheets.Table;
import cn.zwgk.web.ChinaTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The word list as a table. */
final class WordSheet {

    private WordSheet() {}

    static Table of(List<Term> terms, Wording wording) {
        return new Table(
                "校对词库",
                List.of(wording.text("term.columns").split("、")),
                terms.stream().map(term -> cells(term, wording)).toList());
    }

    private static List<@Nullable Object> cells(Term term, Wording wording) {
        ListedWord listed = term.listed();
        return Arrays.asList(
                listed.word(),
                wording.of(listed.category()),
                listed.replacement(),
                listed.note(),
                term.changedBy(),
                term.changedAt().atZone(ChinaTime.ZONE).toLocalDate());
    }
}
