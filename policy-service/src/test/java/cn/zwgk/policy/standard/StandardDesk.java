package cn.zwgk.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets standards as the bureau does; each desk has districts and categories of its own, so that tests do not meet. */
public final class StandardDesk {

    private static final String PATH = "/api/v1/assistance-standards";

    public final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Api api;

    public StandardDesk(Api api) {
        this.api = api;
    }

    public String district(String code) {
        String own = code + "-" + mark;
        kept(api.put(
                PATH + "/districts/" + own,
                Map.of("name", own + "区", "position", 1, "inUse", true),
                null,
                Person.WUTING));
        return own;
    }

    public String category(String code) {
        String own = code + "-" + mark;
        Map<String, Object> category =
                Map.of("group", "低保" + own, "name", "低保" + own, "unit", "元/月·人", "position", 1, "inUse", true);
        kept(api.put(PATH + "/categories/" + own, category, null, Person.WUTING));
        return own;
    }

    /** A sheet of one document from one day on; cells as district, category, amount in turn. */
    public static Map<String, Object> sheet(String document, String from, String... cells) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (int i = 0; i < cells.length; i += 3) {
            list.add(Map.of("district", cells[i], "category", cells[i + 1], "amount", cells[i + 2]));
        }
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("documentId", document);
        sheet.put("effectiveFrom", from);
        sheet.put("cells", list);
        return sheet;
    }

    /** The same amount in place of an entry. */
    public static Map<String, Object> correction(
            String document,
            String from,
            String district,
            String category,
            String amount,
            String entry,
            @Nullable String reason) {
        Map<String, Object> sheet = sheet(document, from);
        sheet.put(
                "cells",
                List.of(Map.of("district", district, "category", category, "amount", amount, "corrects", entry)));
        if (reason != null) {
            sheet.put("reason", reason);
        }
        return sheet;
    }

    public Answer propose(Map<String, Object> sheet) {
        return api.post(PATH + "/sheets", sheet, Person.WANGQIANG);
    }

    public Answer decide(String id, String act, Person person, @Nullable Object input) {
        return api.post(PATH + "/sheets/" + id + "/acts/" + act, input, person);
    }

    /** Proposed by one and confirmed by another. */
    public String set(Map<String, Object> sheet) {
        Answer proposed = propose(sheet);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        Answer confirmed = decide(proposed.at("id"), "confirm", Person.LIXIN, null);
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        return proposed.at("id");
    }

    /** The entry of a district in a category on a day; null for today. */
    public Map<String, String> on(@Nullable String day, String district, String category) {
        Answer table = api.get(PATH + (day == null ? "" : "?asOf=" + day));
        return table.node("rows")
                .valueStream()
                .filter(row -> row.path("code").asString().equals(category))
                .flatMap(row -> row.path("amounts").valueStream())
                .filter(entry -> entry.path("district").asString().equals(district))
                .map(entry -> Map.of(
                        "id", entry.path("id").asString(),
                        "amount", entry.path("amount").asString(),
                        "before", entry.path("yearBefore").asString(""),
                        "change", entry.path("changePercent").asString(""),
                        "remark", entry.at("/decidedBy/remark").asString(""),
                        "title", entry.at("/decidedBy/title").asString("")))
                .findFirst()
                .orElse(Map.of());
    }

    private static void kept(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
