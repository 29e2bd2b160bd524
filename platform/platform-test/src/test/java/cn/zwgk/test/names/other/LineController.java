package cn.zwgk.test.names.other;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LineController {

    record Line(String text) {}

    record Lines(List<Line> lines) {}

    @GetMapping("/other/lines")
    Lines lines() {
        return new Lines(List.of());
    }
}
