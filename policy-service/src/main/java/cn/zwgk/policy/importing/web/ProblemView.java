package cn.zwgk.policy.importing.web;

/**
 * A problem of an upload.
 *
 * @param severity REFUSED if the document was left out, NOTED if it was taken all the same
 */
record ProblemView(String file, long line, String severity, String severityName, String code, String message) {}
