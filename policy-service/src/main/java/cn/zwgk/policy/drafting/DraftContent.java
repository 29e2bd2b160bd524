package cn.zwgk.policy.drafting;

import cn.zwgk.policy.document.Metadata;
import cn.zwgk.policy.document.Relation;
import java.util.List;
import java.util.Map;

/**
 * What a drafter writes.
 *
 * @param interest what he answers to whether the document touches people's immediate interests, by question
 */
public record DraftContent(
        Metadata metadata, String untrustedHtml, List<Relation> relations, Map<String, Boolean> interest) {}
