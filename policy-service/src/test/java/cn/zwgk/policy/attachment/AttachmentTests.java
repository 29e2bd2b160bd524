package cn.zwgk.policy.attachment;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@ServiceTest
class AttachmentTests {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);

    private final Api api;
    private final Desk desk;

    AttachmentTests(Api api) {
        this.api = api;
        this.desk = new Desk(api);
    }

    @Test
    void anAttachmentIsServedUnderItsNameAndAsNothingElse() {
        String id = desk.draft(notice(title("通知"))).at("id");
        Answer added = upload(id, "补贴标准“2026”.pdf", PDF);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.at("mediaType")).isEqualTo("application/pdf");
        desk.acted(id, "sign-secrecy-review", Person.ZHAOMIN, null);
        desk.acted(id, "submit", Person.CHENJING, null);
        String address = "/api/v1/documents/%s/attachments/%s".formatted(id, added.at("id"));
        assertThat(api.get(address).status()).as("before publication").isEqualTo(404);
        for (Person reviewer : new Person[] {Person.ZHAOMIN, Person.SUNLI, Person.ZHOUHAI}) {
            desk.acted(id, "pass", reviewer, Map.of("proofread", true));
        }
        desk.acted(id, "publish", Person.WUTING, null);

        Answer served = api.get(address);

        assertThat(served.text()).isEqualTo(new String(PDF, StandardCharsets.US_ASCII));
        assertThat(served.headers().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(served.headers().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%E8%A1%A5%E8%B4%B4");
        assertThat(desk.page(id).at("attachments/0/size")).isEqualTo(Integer.toString(PDF.length));
    }

    @ParameterizedTest
    @CsvSource({
        "通知.pdf, '<html><script>alert(1)</script></html>'",
        "通知.html, '<!DOCTYPE html><html></html>'",
        "图.svg, '<svg xmlns=\"http://www.w3.org/2000/svg\"/>'",
        "安装.exe, 'MZ'",
        "运行.sh, '#!/bin/sh'",
    })
    void whatRunsOrShowsItselfIsRefusedWhateverItsName(String name, String content) {
        String id = desk.draft(notice(title("通知"))).at("id");
        assertThat(upload(id, name, content.getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo("attachment-type-refused");
    }

    @Test
    void anAttachmentChangesWhatWasSignedFor() {
        String id = desk.draft(notice(title("通知"))).at("id");
        desk.acted(id, "sign-secrecy-review", Person.ZHAOMIN, null);
        Answer added = upload(id, "附件.pdf", PDF);
        assertThat(desk.act(id, "submit", Person.CHENJING, null).reasons()).containsExactly("secrecy-review-unsigned");
        String address = "/api/v1/drafts/%s/attachments/%s".formatted(id, added.at("id"));
        assertThat(api.delete(address, null, Person.CHENJING).status()).isEqualTo(204);
        assertThat(api.get(address, Person.CHENJING).status()).isEqualTo(404);
    }

    private Answer upload(String id, String name, byte[] content) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return api.post("/api/v1/drafts/" + id + "/attachments", parts, Person.CHENJING);
    }
}
