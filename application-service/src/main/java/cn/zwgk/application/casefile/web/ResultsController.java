package cn.zwgk.application.casefile.web;

import cn.zwgk.application.law.Remedy;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.PublicEndpoint;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The results with which a case can end: rows of the annual report's table 3, with article and remedy. */
@RestController
@RequestMapping(path = "/api/{version}/application-results", version = "1")
class ResultsController {

    private final CodeNames names;

    ResultsController(CodeNames names) {
        this.names = names;
    }

    /** One result. */
    record ResultView(
            ReplyResult code,
            String name,
            String row,
            String rowName,
            String legalBasis,
            Remedy remedy,
            String remedyName,
            boolean needsContent,
            boolean needsReasons) {}

    /** 办理结果. */
    @PublicEndpoint
    @GetMapping
    List<ResultView> results() {
        return Stream.of(ReplyResult.values())
                .map(result -> new ResultView(
                        result,
                        names.of(result),
                        result.row(),
                        names.of("row", result.row()),
                        result.article().citation(),
                        result.remedy(),
                        names.of(result.remedy()),
                        result.discloses(),
                        result.needsReasons()))
                .toList();
    }
}
