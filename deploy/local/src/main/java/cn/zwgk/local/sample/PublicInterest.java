package cn.zwgk.local.sample;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a drafter answers to the questions of the questionnaire: yes to those that the sample names, no to the others. */
final class PublicInterest {

    private PublicInterest() {}

    static Map<String, Boolean> answers(PlatformClient platform, String drafter, List<String> yes) {
        return platform.get(drafter, "/public-interest-questions")
                .path("questions")
                .valueStream()
                .map(question -> question.path("code").asString())
                .collect(Collectors.toMap(Function.identity(), yes::contains));
    }
}
