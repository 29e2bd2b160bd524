package cn.zwgk.policy.guide;

import cn.zwgk.policy.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Ids;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 起草和修改办事指南. */
@UseCase
public class WriteGuide {

    private final Guides guides;
    private final AuditTrail audit;

    WriteGuide(Guides guides, AuditTrail audit) {
        this.guides = guides;
        this.audit = audit;
    }

    @Transactional
    public Guide begin(GuideContent content, Actor drafter) {
        Guide guide = Guide.draft(Ids.next(), content, drafter);
        guides.add(guide);
        audit.record(drafter, "guide.draft", Guides.TYPE, guide.id().toString(), null, Map.of());
        return guides.get(guide.id());
    }

    @Transactional
    public Guide edit(Guide guide, GuideContent content, @Nullable String changeNote, Actor actor) {
        guide.edit(content, changeNote, actor);
        guides.save(guide);
        audit.record(actor, "guide.edit", Guides.TYPE, guide.id().toString(), null, Map.of("version", guide.version()));
        return guide;
    }
}
