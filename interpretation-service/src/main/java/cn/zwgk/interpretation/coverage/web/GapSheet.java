package cn.zwgk.interpretation.coverage.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.coverage.Coverage;
import cn.zwgk.interpretation.coverage.Gaps;
import cn.zwgk.interpretation.coverage.ManyForms;
import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.sheets.SheetWriter;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.PageRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 多元解读缺口 as a table: everything that the list finds, in its order. */
@Component
class GapSheet {

    private final Gaps gaps;
    private final ManyForms rule;
    private final Names names;

    GapSheet(Gaps gaps, ManyForms rule, Names names) {
        this.gaps = gaps;
        this.rule = rule;
        this.names = names;
    }

    String name() {
        return names.of("gaps.sheet");
    }

    void write(SheetFormat format, @Nullable String office, PageRequest order, OutputStream out) throws IOException {
        List<String> heads = List.of(names.of("gaps.sheet.columns").split("、"));
        try (SheetWriter sheet = format.open(out, name(), heads)) {
            gaps.each(office, order, gap -> sheet.row(cells(gap)));
        }
    }

    private List<@Nullable Object> cells(Coverage gap) {
        return Arrays.asList(
                gap.title(),
                gap.indexNumber(),
                gap.office(),
                LocalDate.ofInstant(gap.publishedAt(), ChinaTime.ZONE),
                named(gap.published()),
                named(gap.underWay()),
                rule.atLeast() - gap.published().size());
    }

    private String named(List<Form> forms) {
        return forms.stream().map(names::of).collect(Collectors.joining("、"));
    }
}
