package cn.zwgk.policy.importing.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that sources use for kinds, validity and the way of disclosure, and the codes they stand for. */
final class Vocabulary {

    /** What a title's ending words say of the kind, the telling ones first. Nothing is called normative on the strength of its title. */
    private static final Map<String, String> KIND_BY_TITLE = ordered(
            "预算|决算|三公", "BUDGET",
            "任免|任职|免职|招聘|招录|人事", "PERSONNEL",
            "工作要点|规划|工作计划|行动计划|实施方案|工作方案", "PLAN",
            "年度报告|工作总结|情况报告|统计公报|白皮书", "REPORT",
            "公告|通告|公示|通报", "NOTICE",
            "意见|办法|规定|细则|通知|决定", "POLICY");

    private static final Map<String, String> KINDS = ordered(
            "行政规范性文件|规范性文件|NORMATIVE", "NORMATIVE",
            "其他政策文件|政策文件|政策|POLICY", "POLICY",
            "通知公告|通知|公告|通告|NOTICE", "NOTICE",
            "规划计划|规划|计划|PLAN", "PLAN",
            "财政预决算|预决算|财政|BUDGET", "BUDGET",
            "人事信息|人事|PERSONNEL", "PERSONNEL",
            "报告总结|报告|总结|REPORT", "REPORT",
            "法律法规规章|法律|行政法规|法规|规章|LAW", "LAW",
            "其他|OTHER", "OTHER");

    private static final Map<String, String> VALIDITIES = ordered(
            "有效|现行有效|继续有效|IN_FORCE", "IN_FORCE",
            "尚未生效|未生效|尚未施行|NOT_YET_IN_FORCE", "NOT_YET_IN_FORCE",
            "已修改|已修订|部分有效|部分失效|AMENDED", "AMENDED",
            "失效|已失效|无效|LAPSED", "LAPSED",
            "废止|已废止|REPEALED", "REPEALED");

    private static final List<String> PROACTIVE = List.of("主动公开", "公开", "全文公开", "PROACTIVE");

    private Vocabulary() {}

    static Optional<String> kind(String word) {
        return exact(KINDS, word);
    }

    static String kindOfTitle(String title) {
        return KIND_BY_TITLE.entrySet().stream()
                .filter(rule -> Arrays.stream(rule.getKey().split("\\|")).anyMatch(title::contains))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("OTHER");
    }

    static Optional<String> validity(String word) {
        return exact(VALIDITIES, word);
    }

    static boolean isProactive(String word) {
        return PROACTIVE.stream().anyMatch(word.strip()::equalsIgnoreCase);
    }

    private static Optional<String> exact(Map<String, String> rules, String word) {
        String sought = word.strip().toUpperCase(Locale.ROOT);
        return rules.entrySet().stream()
                .filter(rule -> Arrays.asList(rule.getKey().split("\\|")).contains(sought))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
