package cn.zwgk.application.notice;

/** What happened to a template; stays inside. */
sealed interface TemplateFact {

    /** Papers are printed from it from now on. */
    record TemplateApproved() implements TemplateFact {}

    /** It is not used. */
    record TemplateRejected() implements TemplateFact {}

    /** It is used no longer. */
    record TemplateRetired() implements TemplateFact {}
}
