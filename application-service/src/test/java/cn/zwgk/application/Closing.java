package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import java.util.Map;

/** Brings cases to their end, as officers do. */
final class Closing {

    private final Api api;

    Closing(Api api) {
        this.api = api;
    }

    /** A refusal that was signed, served the same day and archived. */
    void refuseAndArchive(Answer receipt, String reasons) {
        refuse(receipt, reasons);
        api.post(desk(receipt) + "/acts/record-service", Map.of("way", "DIRECT"), ZHENGWEI);
        archive(receipt);
    }

    void refuse(Answer receipt, String reasons) {
        api.post(
                desk(receipt) + "/acts/draft-decision",
                Map.of("result", "PROCESS_INFORMATION", "reasons", reasons),
                ZHENGWEI);
        assertThat(api.post(desk(receipt) + "/acts/decide", Map.of(), WUTING).at("state"))
                .isEqualTo("DECIDED");
    }

    Answer archive(Answer receipt) {
        return api.post(desk(receipt) + "/archives", Map.of(), ZHENGWEI);
    }
}
