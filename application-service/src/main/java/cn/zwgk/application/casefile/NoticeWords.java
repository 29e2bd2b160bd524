package cn.zwgk.application.casefile;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * 机关代字: the words before the year in the numbers of papers, each kind with a series of its own. The word of replies is
 * {@link CaseConventions#noticeWord()}; for the others the house may set {@code zwgk.application.notices.words.<kind>}.
 */
@Component
class NoticeWords {

    private static final Map<NoticeKind, String> USUAL = new EnumMap<>(Map.ofEntries(
            Map.entry(NoticeKind.CORRECTION, "明民公开补"),
            Map.entry(NoticeKind.REASONS_FOR_EXCESS, "明民公开说"),
            Map.entry(NoticeKind.EXTENSION, "明民公开延"),
            Map.entry(NoticeKind.THIRD_PARTY_INQUIRY, "明民公开征"),
            Map.entry(NoticeKind.OTHERS_ASKED, "明民公开征告"),
            Map.entry(NoticeKind.NOTICE_TO_THIRD_PARTY, "明民公开三告"),
            Map.entry(NoticeKind.JOINT_MAKER_INQUIRY, "明民公开商"),
            Map.entry(NoticeKind.AGENCY_INQUIRY, "明民公开询"),
            Map.entry(NoticeKind.ASSISTANCE, "明民公开协"),
            Map.entry(NoticeKind.FEE, "明民公开费"),
            Map.entry(NoticeKind.TRANSFER, "明民公开转"),
            Map.entry(NoticeKind.DELIVERY_RECEIPT, "明民公开送")));

    /** What the house has set. */
    @ConfigurationProperties("zwgk.application.notices")
    record Settings(Map<NoticeKind, String> words) {

        Settings {
            words = words == null ? Map.of() : Map.copyOf(words);
        }
    }

    private final CaseConventions conventions;
    private final Settings settings;

    NoticeWords(CaseConventions conventions, Settings settings) {
        this.conventions = conventions;
        this.settings = settings;
    }

    String of(NoticeKind kind) {
        return kind == NoticeKind.DECISION
                ? conventions.noticeWord()
                : settings.words().getOrDefault(kind, USUAL.getOrDefault(kind, conventions.noticeWord()));
    }

    /** Replies keep the series that they had before there were other papers. */
    static String series(NoticeKind kind) {
        return kind == NoticeKind.DECISION ? "notice" : "notice/" + kind.name();
    }
}
