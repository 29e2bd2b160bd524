package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.AwaitedKind;
import cn.zwgk.application.casefile.NoticeKind;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.calendar.DayExplanation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as its applicant sees it: where it stands, not who does what behind the desk. */
record TrackedCase(
        String registrationNumber,
        String state,
        String stateName,
        Instant submittedAt,
        String description,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate lastDay,
        @Nullable Instant dueAt,
        boolean provisional,
        boolean overdue,
        List<DayExplanation> explanation,
        @Nullable Answered decision,
        List<PaperView> papers,
        List<Step> steps,
        boolean mayWithdraw,
        @Nullable LocalDate firstLastDay,
        boolean standsStill,
        List<TrackedMatter> awaited) {

    /**
     * What the case waits for.
     *
     * @param fromYou whether it is the applicant's turn
     * @param question what is asked of the applicant
     * @param yuan what is to be paid
     */
    record TrackedMatter(
            AwaitedKind kind,
            String kindName,
            boolean fromYou,
            LocalDate askedOn,
            @Nullable LocalDate until,
            boolean late,
            @Nullable String question,
            @Nullable Integer yuan) {}

    /** The reply. */
    record Answered(
            ReplyResult result,
            String resultName,
            String legalBasis,
            LocalDate decidedOn,
            String noticeNumber,
            @Nullable String content,
            @Nullable String reasons) {}

    /** A paper with its text, and whether there is a Word file of it. */
    record PaperView(
            NoticeKind kind, String kindName, String number, LocalDate issuedOn, String text, boolean hasFile) {}

    /** What happened when. */
    record Step(
            Instant at,
            String act,
            String actName,
            @Nullable String note) {}
}
