package cn.zwgk.application.casefile;

/** What happened to a case. Some facts stay inside, in its history; those that are also {@code Fact} go out. */
public sealed interface CaseFact
        permits ApplicationReceived,
                ApplicationDecided,
                ApplicationOverdue,
                ApplicationWithdrawn,
                CaseAssigned,
                DecisionDrafted,
                DecisionReturned,
                CaseStepTaken,
                ApplicationDueSoon,
                ApplicationSplit,
                SplitUndone {}
