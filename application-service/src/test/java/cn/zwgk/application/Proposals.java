package cn.zwgk.application;

import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import java.util.List;
import java.util.Map;

/** Proposals to disclose to everybody, as officers make and judge them. */
final class Proposals {

    static final String PROPOSALS = "/api/v1/disclosure-proposals";

    private final Api api;
    private final Disclosures disclosures;

    Proposals(Api api) {
        this.api = api;
        this.disclosures = new Disclosures(api);
    }

    /** Somebody of the office says that these ask for the same and that it should be open to all. */
    Answer propose(String title, Answer... about) {
        return api.post(
                PROPOSALS,
                Map.of(
                        "title",
                        title,
                        "reason",
                        "多人申请，宜主动公开",
                        "caseIds",
                        List.of(about).stream().map(each -> each.at("id")).toList()),
                ZHENGWEI);
    }

    Answer accept(String proposal, String way, Person by) {
        return api.post(proposal + "/acts/accept", Map.of("way", way, "reason", "属于主动公开范围"), by);
    }

    /** Takes a release to its publication. */
    void publish(String release) {
        Answer drafted = api.get(release, ZHENGWEI);
        String title = drafted.at("line/title").isBlank() ? "公布的信息" : drafted.at("line/title");
        disclosures.edit(release, title, "信息内容", "可以公开的内容。");
        assertThat(api.post(release + "/acts/submit", null, ZHENGWEI).at("line/state"))
                .isEqualTo("UNDER_REVIEW");
        assertThat(api.post(release + "/acts/publish", Map.of("reason", "已核对"), WUTING)
                        .at("line/state"))
                .isEqualTo("PUBLISHED");
    }
}
