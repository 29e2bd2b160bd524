package cn.zwgk.policy.screening.web;

import cn.zwgk.policy.screening.terms.ListedWord;
import cn.zwgk.policy.screening.terms.Term;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.ChinaTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The word list as a sheet that office programs open: UTF-8 with its mark, and no cell that they would take for a formula. */
final class WordSheet {

    private WordSheet() {}

    static byte[] of(List<Term> terms, Wording wording) {
        StringBuilder sheet = new StringBuilder("\uFEFF");
        try (CSVPrinter csv = new CSVPrinter(sheet, CSVFormat.EXCEL)) {
            csv.printRecord(List.of(wording.text("term.columns").split("、")));
            for (Term term : terms) {
                ListedWord listed = term.listed();
                csv.printRecord(
                        harmless(listed.word()),
                        wording.of(listed.category()),
                        harmless(listed.replacement()),
                        harmless(listed.note()),
                        term.changedBy(),
                        term.changedAt().atZone(ChinaTime.ZONE).toLocalDate());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return sheet.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return "=+-@\t".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
