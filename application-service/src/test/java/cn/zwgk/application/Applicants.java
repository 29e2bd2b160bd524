package cn.zwgk.application;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;

/** Plays the people at the portal, and the officers who act on what they handed in. */
final class Applicants {

    static final String NAME = "诸葛明远";
    static final String IDENTITY_NUMBER = "11010519491231002X";
    static final String PHONE = "13800005678";

    private final Api api;

    Applicants(Api api) {
        this.api = api;
    }

    static Map<String, Object> form(String description) {
        return Map.of(
                "applicant",
                Map.of(
                        "category",
                        "CITIZEN",
                        "name",
                        NAME,
                        "identityType",
                        "RESIDENT_ID",
                        "identityNumber",
                        IDENTITY_NUMBER,
                        "phone",
                        PHONE,
                        "address",
                        "明州市海曙区柳汀街1号"),
                "description",
                description,
                "form",
                "ELECTRONIC",
                "delivery",
                "ONLINE");
    }

    Answer submit(String description) {
        return api.post("/api/v1/applications", form(description), null);
    }

    Answer submit(Object form, String idempotencyKey) {
        return api.call(HttpMethod.POST, "/api/v1/applications", null, form, Map.of("Idempotency-Key", idempotencyKey));
    }

    Answer track(Answer receipt) {
        return track(receipt.at("registrationNumber"), receipt.at("secret"));
    }

    Answer track(String number, String secret) {
        return api.post("/api/v1/applications/track", Map.of("registrationNumber", number, "secret", secret), null);
    }

    static UUID id(Answer receipt) {
        return UUID.fromString(receipt.at("id"));
    }

    static String desk(Answer receipt) {
        return "/api/v1/application-cases/" + receipt.at("id");
    }

    /** The case as its office sees it. */
    Answer page(Answer receipt) {
        return api.get(desk(receipt), Person.ZHENGWEI);
    }

    Answer act(Answer receipt, String act, Object body, Person person) {
        return api.post(desk(receipt) + "/acts/" + act, body, person);
    }
}
