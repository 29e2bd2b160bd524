/**
 * 收件: how applications come in. What each way of coming means for the day of receipt (Article 31), oral applications
 * (Article 29) and help for people with difficulties (Article 43), one case for each content, and what the same person asked
 * for before (Articles 35 and 36(6)).
 */
@NullMarked
package cn.zwgk.application.intake;

import org.jspecify.annotations.NullMarked;
