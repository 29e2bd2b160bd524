package cn.zwgk.policy.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** People at the structured records, over HTTP. */
final class RecordDesk {

    static final String DESK = "/api/v1/records/desk";

    private final Api api;

    RecordDesk(Api api) {
        this.api = api;
    }

    static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    static Map<String, String> proposal(String number) {
        Map<String, String> values = new HashMap<>();
        values.put("number", number);
        values.put("title", "关于增加山区老年助餐点的建议 " + number);
        values.put("proposerKind", "人大代表");
        values.put("session", "十四届人大五次会议");
        values.put("leadOffice", "养老服务科");
        values.put("repliedOn", "2026-06-18");
        values.put("reply", "一、已在云溪县增设助餐点12处。二、下一步按照规划推进。");
        values.put("publishConsent", "同意公开");
        return values;
    }

    static Map<String, String> licence(String number) {
        Map<String, String> values = new HashMap<>();
        values.put("documentNumber", number);
        values.put("counterpartKind", "法人及非法人组织");
        values.put("counterpartName", "明州市夕照养老服务中心");
        values.put("creditCode", "52330200MJ8000001P");
        values.put("kind", "登记");
        values.put("content", "民办非企业单位成立登记");
        values.put("decidedOn", "2026-05-15");
        values.put("validFrom", "2026-05-15");
        values.put("validTo", "2030-05-14");
        values.put("organ", "明州市民政局");
        values.put("organCode", "113302000029385813");
        return values;
    }

    Answer draft(String classCode, Map<String, String> values, Person person) {
        return api.post(DESK, Map.of("classCode", classCode, "values", values), person);
    }

    Answer drafted(String classCode, Map<String, String> values) {
        Answer answer = draft(classCode, values, Person.CHENJING);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    Answer act(String id, String act, Person person, @Nullable Object input) {
        return api.post(DESK + "/" + id + "/acts/" + act, input, person);
    }

    String published(String classCode, Map<String, String> values) {
        String id = drafted(classCode, values).at("id");
        assertThat(act(id, "approve", Person.ZHAOMIN, null).status()).isEqualTo(200);
        assertThat(act(id, "publish", Person.WUTING, null).status()).isEqualTo(200);
        return id;
    }

    Answer imported(String classCode, String fileName, byte[] content, boolean dryRun) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return fileName;
            }
        });
        parts.add("classCode", classCode);
        parts.add("dryRun", Boolean.toString(dryRun));
        return api.call(HttpMethod.POST, DESK + "/imports", Person.CHENJING, parts, Map.of());
    }
}
