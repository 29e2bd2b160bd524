package cn.zwgk.application.casefile;

import cn.zwgk.application.law.ReplyResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The reply as somebody proposes it.
 *
 * @param content what is provided, or where it is public; needed when something is disclosed
 * @param reasons why not, or not all; needed otherwise (Article 36(3))
 * @param competentBody who has the information, if that is known (Article 36(5))
 */
public record DecisionDraft(
        ReplyResult result,
        @Nullable String content,
        @Nullable String reasons,
        @Nullable String competentBody,
        String draftedById,
        String draftedByName,
        Instant draftedAt) {}
