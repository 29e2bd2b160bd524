package cn.zwgk.application.report;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * Settings {@code zwgk.report.*}.
 *
 * @param policyUrl where the library's figures for table 2 are read
 * @param wordTemplate the Word template; the bureau may put its own in place
 */
@ConfigurationProperties("zwgk.report")
record ReportSettings(URI policyUrl, Resource wordTemplate) {}
