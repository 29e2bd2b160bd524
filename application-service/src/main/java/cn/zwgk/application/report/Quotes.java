package cn.zwgk.application.report;

import cn.zwgk.application.proceedings.ProceedingKind;
import cn.zwgk.application.proceedings.Standing;
import cn.zwgk.application.report.Quotable.Quote;
import cn.zwgk.web.CodeNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names the figures of a report for its text: their names, and the words that officers write before them, stand in the catalogue of messages. */
@Component
class Quotes {

    private final CodeNames names;

    Quotes(CodeNames names) {
        this.names = names;
    }

    Quotable of(ReportFigures figures) {
        List<Quote> quotes = new ArrayList<>();
        for (ReportRow row : ReportRow.values()) {
            String name = names.of("quote", row.code());
            for (ReportColumn column : ReportColumn.values()) {
                boolean total = column == ReportColumn.TOTAL;
                quotes.add(new Quote(
                        total ? name : name + "·" + names.of(column),
                        text(figures.tableThree().at(row, column)),
                        total ? words(row.code()) : List.of()));
            }
        }
        for (ProceedingKind kind : ProceedingKind.values()) {
            String name = names.of("quote", kind.name());
            quotes.add(new Quote(name, text(figures.tableFour().total(kind)), words(kind.name())));
            for (Standing standing : Standing.values()) {
                quotes.add(new Quote(
                        name + "·" + names.of(standing),
                        text(figures.tableFour().at(kind, standing)),
                        List.of()));
            }
        }
        for (EnteredFigure entered : EnteredFigure.values()) {
            Entered known = figures.tableTwo().get(entered);
            quotes.add(new Quote(
                    names.of("quote", entered.name()),
                    known == null ? null : ReportWording.figure(known.value()),
                    words(entered.name())));
        }
        return new Quotable(quotes);
    }

    private List<String> words(String code) {
        return Arrays.stream(names.of("quote.words", code).split("、", -1))
                .filter(words -> !words.isBlank())
                .toList();
    }

    private static @Nullable String text(@Nullable Long figure) {
        return figure == null ? null : figure.toString();
    }
}
