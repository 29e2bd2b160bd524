package cn.zwgk.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 国家秘密标志: 机密★1年 and its like; the word in a sentence, as in 保守国家秘密, is none. */
final class SecrecyMarks {

    private static final String GRADE = "(?:绝[ \u200B]{0,4}密|机[ \u200B]{0,4}密|秘[ \u200B]{0,4}密)";
    private static final Pattern STAR = Pattern.compile(
            GRADE + "[ \u200B]{0,4}[★☆✩✭⭐*﹡][ \u200B]{0,4}(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[ ]{0,2}(?:年|个月|月)|长期|启封)?");
    private static final Pattern LABEL =
            Pattern.compile("(?:密级|秘密等级|保密等级|涉密等级)[ ]{0,2}[：:\\t|][ ]{0,2}(" + GRADE + ")");
    private static final Pattern BRACKETS = Pattern.compile("[【〔\\[［](" + GRADE + ")(?:级|文件)?[】〕\\]］]");
    private static final Pattern ALONE = Pattern.compile("(?m)^[ \\t]*(?:\\d{6}[ \\t]+)?(" + GRADE
            + "(?:级|文件)?)(?:[ \\t]+(?:特急|加急|急件|平急|特提|\\d{1,2}年|长期))?[ \\t]*$");

    private SecrecyMarks() {}

    static void find(String plain, Sightings sightings) {
        for (Pattern form : new Pattern[] {STAR, LABEL, BRACKETS, ALONE}) {
            Matcher matcher = form.matcher(plain);
            while (matcher.find()) {
                int group = matcher.groupCount();
                sightings.add(Kind.SECRECY_MARK, matcher.start(group), matcher.end(group));
            }
        }
    }
}
