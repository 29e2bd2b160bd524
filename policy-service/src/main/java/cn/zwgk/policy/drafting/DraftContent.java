package cn.zwgk.policy.drafting;

import cn.zwgk.policy.document.Metadata;
import cn.zwgk.policy.document.Relation;
import java.util.List;

/** What a drafter writes. */
public record DraftContent(Metadata metadata, String untrustedHtml, List<Relation> relations) {}
