package cn.zwgk.application.release;

import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.ArrayList;
import java.util.List;

/**
 * What the public will read.
 *
 * @param title such as 2025年度养老机构等级评定结果
 * @param description what the information is, without who asked for it and how
 * @param answer the information itself or what is to be known about the files, plain text, paragraphs are lines
 */
public record ReleaseContent(String title, String description, String answer) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 2000;
    private static final int LONGEST_ANSWER = 50_000;

    public ReleaseContent {
        title = title.strip();
        description = description.strip();
        answer = answer.strip();
    }

    /** @throws Refused 422 with everything that is too long */
    void requireKeepable() {
        List<Refusal> grounds = new ArrayList<>();
        longest(grounds, "title", title, LONGEST_TITLE);
        longest(grounds, "description", description, LONGEST_DESCRIPTION);
        longest(grounds, "answer", answer, LONGEST_ANSWER);
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }

    private static void longest(List<Refusal> grounds, String field, String text, int most) {
        if (text.length() > most) {
            grounds.add(Refusal.onField(field, "release-text-too-long", most));
        }
    }
}
