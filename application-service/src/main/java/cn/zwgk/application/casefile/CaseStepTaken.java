package cn.zwgk.application.casefile;

/** Something was asked, answered, extended, charged or noted; stays inside, in the history. */
public record CaseStepTaken(CaseAct act) implements CaseFact {}
