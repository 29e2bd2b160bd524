package cn.zwgk.application.retention;

import java.util.Locale;

/**
 * What stands against anonymising a case. All that apply are told at once, in the schedule, when a batch is proposed, and once
 * more when the turn of a case comes. Each is a condition over {@code retention_standing}, so that lists of many thousand cases
 * are narrowed by the same rules as a single one is judged by.
 */
public enum RetentionGround {
    /** 尚未办结. */
    CASE_OPEN("closed_on is null"),
    /** 保存期限未满 (Personal Information Protection Law, Article 19; Archives Law, Article 13). */
    PERIOD_RUNNING("kept_until >= :today"),
    /** 复议、诉讼期限未满 (Administrative Review Law, Article 20; Administrative Litigation Law, Article 46). */
    CONTESTABLE("contestable_until >= :today"),
    /** 正在复议、诉讼: what is in dispute is evidence. */
    PROCEEDING_OPEN("open_proceedings > 0"),
    /** 限定知悉范围的敏感件: first somebody has to open it. */
    ACCESS_RESTRICTED("restricted"),
    /** 暂缓. */
    HELD("held_until >= :today"),
    /** 没有归档 (Article 45; Archives Law, Article 14: nobody may withhold from the archive). */
    NOT_ARCHIVED("closed_on is not null and archived_at is null"),
    /** 归档以后又有新材料. */
    ARCHIVE_OUTDATED("added_at > archived_at"),
    /** 拆分出的申请件还在保存期限内: the whole is the letter that they all came with. */
    PARTS_KEPT("parts_kept > 0"),
    /** 已匿名化, and no review or suit was registered since. */
    ANONYMISED("anonymised_on is not null and late_proceedings = 0");

    private final String condition;

    RetentionGround(String condition) {
        this.condition = condition;
    }

    /** Over the columns of {@code retention_standing} and {@code :today}. */
    String condition() {
        return condition;
    }

    /** Such as {@code retention-not-archived}. */
    public String code() {
        return "retention-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
