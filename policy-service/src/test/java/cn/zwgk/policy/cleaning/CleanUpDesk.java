package cn.zwgk.policy.cleaning;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the sample bureau at a clean-up, over HTTP. */
final class CleanUpDesk {

    static final String CAMPAIGNS = "/api/v1/clean-up-campaigns";

    private final Api api;
    private final Desk desk;

    CleanUpDesk(Api api) {
        this.api = api;
        this.desk = new Desk(api);
    }

    /** A campaign of the next sixty days, with a title of its own. */
    String campaign(InstantSource time) {
        return opened(title("文件清理"), ChinaTime.today(time).plusDays(60).toString());
    }

    /** A word that no other document has. */
    static String word() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    String opened(String title, String endsOn) {
        Answer answer =
                api.post(CAMPAIGNS, Map.of("title", title, "ground", "国办发〔2018〕37号", "endsOn", endsOn), Person.WUTING);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.at("id");
    }

    /** Published documents whose titles share a word of their own. */
    List<String> documents(String word, int number) {
        List<String> ids = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            ids.add(desk.published(notice("旧文件" + each + " " + word)));
        }
        return ids;
    }

    Answer select(String campaign, Map<String, ?> selection) {
        return api.post(CAMPAIGNS + "/" + campaign + "/items", selection, Person.WUTING);
    }

    /** The items by the documents that they are. */
    Map<String, String> items(String campaign) {
        Map<String, String> items = new HashMap<>();
        Answer answer = api.get(CAMPAIGNS + "/" + campaign + "/items?size=200", Person.WUTING);
        answer.node("items")
                .valueStream()
                .forEach(item -> items.put(
                        item.path("documentId").asString(), item.path("id").asString()));
        return items;
    }

    Answer judge(String campaign, String act, Person person, List<String> items, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("itemIds", items);
        return api.post(CAMPAIGNS + "/" + campaign + "/items/acts/" + act, input, person);
    }

    /** Proposed, opined and decided in the same sense. */
    void judged(String campaign, String item, String outcome) {
        Map<String, String> same = Map.of("outcome", outcome, "reason", "已不适应当前工作要求");
        List<String> one = List.of(item);
        assertOk(judge(campaign, "propose", Person.WUTING, one, same));
        assertOk(judge(campaign, "opine", Person.CHENJING, one, same));
        assertOk(judge(campaign, "decide", Person.LINGUODONG, one, Map.of()));
    }

    Answer act(String campaign, String act, Person person, @Nullable Object input) {
        return api.post(CAMPAIGNS + "/" + campaign + "/acts/" + act, input, person);
    }

    Answer acted(String campaign, String act, Person person, @Nullable Object input) {
        return assertOk(act(campaign, act, person, input));
    }

    static Map<String, String> result(String effectiveOn) {
        return Map.of(
                "title", "明州市民政局关于公布文件清理结果的公告",
                "preface", "按照要求，我局对现行文件进行了清理，现将结果公布如下。",
                "effectiveOn", effectiveOn);
    }

    static Answer assertOk(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }
}
