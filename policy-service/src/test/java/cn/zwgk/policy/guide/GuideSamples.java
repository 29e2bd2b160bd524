package cn.zwgk.policy.guide;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Guides as the bureau writes them. */
public final class GuideSamples {

    private static final String PATH = "/api/v1/guides";
    private final Api api;

    public GuideSamples(Api api) {
        this.api = api;
    }

    /** A guide with everything that it needs, resting on a document. */
    public static Map<String, Object> guide(String title, String document) {
        Map<String, Object> guide = new HashMap<>();
        guide.put("title", title);
        guide.put("institution", "明州市月湖区民政局");
        guide.put("lifeEvent", "ASSISTANCE");
        guide.put("topics", List.of("低保"));
        guide.put("summary", "共同生活的家庭成员人均收入低于低保标准的，可以申请。");
        guide.put("eligibility", "本市户籍，家庭收入和财产符合规定。");
        guide.put("standard", "按低保标准补差发放。");
        guide.put("fee", "不收费");
        guide.put("materials", List.of(Map.of("name", "居民身份证", "form", "ORIGINAL", "count", 1)));
        guide.put("steps", List.of("到街道便民服务中心申请", "入户调查", "审核确认"));
        guide.put("legalDays", 30);
        guide.put("promisedDays", 20);
        guide.put("hours", "工作日 8:30—17:00");
        guide.put(
                "places",
                List.of(Map.of(
                        "name", "月湖街道便民服务中心", "address", "月湖路 1 号", "district", "月湖区", "phone", "0574-00008312")));
        guide.put("phones", List.of(Map.of("label", "社会救助科", "value", "0574-00008312")));
        guide.put("complaints", List.of(Map.of("label", "投诉电话", "value", "0574-00008300")));
        guide.put("legalBasis", List.of(Map.of("documentId", document, "text", "低保工作的意见")));
        guide.put("faq", List.of(Map.of("question", "要多久？", "answer", "二十个工作日。")));
        return guide;
    }

    public Answer draft(Map<String, Object> guide) {
        return api.post(PATH, guide, Person.WANGQIANG);
    }

    public Answer act(String id, String act, Person person, @Nullable Object input) {
        return api.post(PATH + "/" + id + "/acts/" + act, input, person);
    }

    /** The act, which has to succeed. */
    public Answer acted(String id, String act, Person person, @Nullable Object input) {
        Answer answer = act(id, act, person, input);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    /** Written by one and published by another. */
    public String published(Map<String, Object> guide) {
        Answer draft = draft(guide);
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        String id = draft.at("id");
        acted(id, "submit", Person.WANGQIANG, null);
        acted(id, "publish", Person.LIXIN, null);
        return id;
    }
}
