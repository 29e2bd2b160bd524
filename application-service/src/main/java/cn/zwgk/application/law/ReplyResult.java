package cn.zwgk.application.law;

import static cn.zwgk.application.law.Article.A14;
import static cn.zwgk.application.law.Article.A15;
import static cn.zwgk.application.law.Article.A16_1;
import static cn.zwgk.application.law.Article.A16_2;
import static cn.zwgk.application.law.Article.A30;
import static cn.zwgk.application.law.Article.A33;
import static cn.zwgk.application.law.Article.A35;
import static cn.zwgk.application.law.Article.A36_1;
import static cn.zwgk.application.law.Article.A36_2;
import static cn.zwgk.application.law.Article.A36_4;
import static cn.zwgk.application.law.Article.A36_5;
import static cn.zwgk.application.law.Article.A36_6;
import static cn.zwgk.application.law.Article.A36_7;
import static cn.zwgk.application.law.Article.A37;
import static cn.zwgk.application.law.Article.A38;
import static cn.zwgk.application.law.Article.A39_1;
import static cn.zwgk.application.law.Article.A39_2;
import static cn.zwgk.application.law.Article.A42;
import static cn.zwgk.application.law.Remedy.REVIEW_FIRST;
import static cn.zwgk.application.law.Remedy.REVIEW_FIRST_FOR_REFUSED_PART;
import static cn.zwgk.application.law.Remedy.REVIEW_OR_COURT;

/**
 * 办理结果: how a case can end, a line each: the row of the annual report's table 3 (State Council Office 2021 No. 30) in
 * which it counts, the article, and the remedy. One case ends in exactly one. Two results may count in one row, because
 * their notices differ.
 */
public enum ReplyResult {
    ALREADY_PUBLIC("3.1", A36_1, REVIEW_OR_COURT),
    PROVIDED("3.1", A36_2, REVIEW_OR_COURT),
    PARTLY_PROVIDED("3.2", A37, REVIEW_FIRST_FOR_REFUSED_PART),
    STATE_SECRET("3.3.1", A14, REVIEW_FIRST),
    FORBIDDEN_BY_LAW("3.3.2", A14, REVIEW_FIRST),
    SECURITY_AND_STABILITY("3.3.3", A14, REVIEW_FIRST),
    THIRD_PARTY("3.3.4", A15, REVIEW_FIRST),
    INTERNAL_AFFAIRS("3.3.5", A16_1, REVIEW_FIRST),
    PROCESS_INFORMATION("3.3.6", A16_2, REVIEW_FIRST),
    ENFORCEMENT_FILE("3.3.7", A16_2, REVIEW_FIRST),
    ADMINISTRATIVE_QUERY("3.3.8", A36_7, REVIEW_FIRST),
    NOT_HELD("3.4.1", A36_4, REVIEW_OR_COURT),
    NOT_OURS("3.4.1", A36_5, REVIEW_OR_COURT),
    TO_BE_MADE("3.4.2", A38, REVIEW_OR_COURT),
    STILL_UNCLEAR("3.4.3", A30, REVIEW_OR_COURT),
    PETITION("3.5.1", A39_1, REVIEW_OR_COURT),
    REPEATED("3.5.2", A36_6, REVIEW_OR_COURT),
    PUBLICATION("3.5.3", A39_2, REVIEW_OR_COURT),
    UNREASONABLE_MASS("3.5.4", A35, REVIEW_OR_COURT),
    CONFIRM_OR_REISSUE("3.5.5", A36_6, REVIEW_OR_COURT),
    CORRECTION_OVERDUE("3.6.1", A30, REVIEW_OR_COURT),
    FEE_UNPAID("3.6.2", A42, REVIEW_OR_COURT),
    // Article 36 has no case for it; that it is answered follows from the duty to reply.
    OTHER("3.6.3", A33, REVIEW_OR_COURT);

    private final String row;
    private final Article article;
    private final Remedy remedy;

    ReplyResult(String row, Article article, Remedy remedy) {
        this.row = row;
        this.article = article;
        this.remedy = remedy;
    }

    /** The row of table 3: its third part 本年度办理结果, group and number. */
    public String row() {
        return row;
    }

    public Article article() {
        return article;
    }

    public Remedy remedy() {
        return remedy;
    }

    /** Whether information is given out, or the way to it, so that the notice has to hold something. */
    public boolean discloses() {
        return row.equals("3.1") || row.equals("3.2");
    }

    /**
     * Whether the notice has to say why: everything but full disclosure. Articles 36(3), 36(5) and 37 demand it of refusals, of what
     * is not ours and of the part that is withheld; of the others the house does.
     */
    public boolean needsReasons() {
        return !row.equals("3.1");
    }
}
