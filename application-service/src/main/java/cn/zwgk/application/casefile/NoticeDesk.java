package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.Papers;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.NumberSeries;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers the papers of a case by kind and year and keeps their text. */
@Component
public class NoticeDesk {

    private final NumberSeries numbers;
    private final Papers papers;
    private final CaseConventions conventions;
    private final CodeNames names;
    private final InstantSource time;

    NoticeDesk(NumberSeries numbers, Papers papers, CaseConventions conventions, CodeNames names, InstantSource time) {
        this.numbers = numbers;
        this.papers = papers;
        this.conventions = conventions;
        this.names = names;
        this.time = time;
    }

    /**
     * Makes a paper and keeps it with the case.
     *
     * @param by who issues it
     * @return its number
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String issue(CaseId id, NoticeRequest request, Actor by) {
        int year = ChinaTime.today(time).getYear();
        PaperKind kind = PaperKind.valueOf(request.kind().name());
        String number = "%s（%s）〔%d〕%d号"
                .formatted(
                        conventions.noticeWord(),
                        names.of("NoticeWord", request.kind().name()),
                        year,
                        numbers.next("notice-" + request.kind().name(), year));
        String text = request.particulars().entrySet().stream()
                .map(one -> names.of("NoticeParticular", one.getKey()) + "：" + one.getValue())
                .collect(Collectors.joining(
                        "\n", names.of(kind) + "\n" + number + "\n" + request.addressee() + "：\n", ""));
        papers.add(id, new Paper(kind, number, request.on(), text + "\n经办：" + by.name()));
        return number;
    }
}
