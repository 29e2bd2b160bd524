package cn.zwgk.gateway.page;

import cn.zwgk.gateway.GatewayProperties;
import cn.zwgk.gateway.page.PublicData.Answer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 官方网站和政务新媒体, 政务公开领导小组: what the registers make public. */
@Component
class RegisterPages {

    private final PublicData data;
    private final Words words;
    private final String organisation;

    RegisterPages(PublicData data, Words words, GatewayProperties properties) {
        this.data = data;
        this.words = words;
        this.organisation = properties.site().organisation();
    }

    Page channels() {
        String main = data.get("/channels") instanceof Answer.Found found
                ? list("channels", found.data().path("items"), "name", "kindName", "account", "audience")
                : "";
        return page("channels", "/openness/channels", main);
    }

    Page group() {
        String main = data.get("/plan-ledger/leadership-group") instanceof Answer.Found found
                ? list("group", found.data().path("members"), "roleName", "name", "post")
                : "";
        return page("group", "/openness/leadership-group", main);
    }

    private Page page(String code, String path, String main) {
        return Page.of(words.of(code), words.of(code + ".description", organisation), path, main);
    }

    private String list(String code, JsonNode items, String... fields) {
        return Html.heading(words.of(code)) + Html.list(items, item -> Html.texts(item, fields));
    }
}
