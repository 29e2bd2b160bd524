package cn.zwgk.application.casefile;

import java.time.LocalDate;

/** The reply as it went out. */
public record Decision(
        DecisionDraft draft, String decidedById, String decidedByName, LocalDate decidedOn, String noticeNumber) {}
