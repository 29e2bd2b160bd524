package cn.zwgk.application.casefile.web;

import cn.zwgk.web.PublicEndpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calculator of the public site. It keeps nothing. */
@RestController
@RequestMapping(path = "/api/{version}/applications", version = "1")
class DeadlineCalculatorController {

    private final DeadlineCalculator calculator;

    DeadlineCalculatorController(DeadlineCalculator calculator) {
        this.calculator = calculator;
    }

    /** Acts in any order. */
    record Question(@Nullable List<DeadlineCalculator.Act> acts) {}

    /** 期限计算: acts and days in, the last day and every day's reason out. */
    @PublicEndpoint
    @PostMapping("/deadline-calculator")
    DeadlineCalculator.Reckoned reckon(@RequestBody Question question) {
        return calculator.reckon(question.acts());
    }
}
