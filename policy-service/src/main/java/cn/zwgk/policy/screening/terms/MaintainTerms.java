package cn.zwgk.policy.screening.terms;

import cn.zwgk.policy.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** 维护词库: the openness office adds words, corrects them and takes them off. */
@UseCase
public class MaintainTerms {

    private static final String TYPE = "ProofreadingTerm";

    private final Terms terms;
    private final AuditTrail audit;

    MaintainTerms(Terms terms, AuditTrail audit) {
        this.terms = terms;
        this.audit = audit;
    }

    @Transactional
    public Term add(ListedWord listed, Actor actor) {
        Term added = terms.add(listed, actor);
        record(added, "term.add", actor);
        return added;
    }

    @Transactional
    public Term change(Term before, ListedWord listed, Actor actor) {
        Term changed = terms.change(before, listed, actor);
        record(changed, "term.change", actor);
        return changed;
    }

    @Transactional
    public void remove(Term term, Actor actor) {
        terms.remove(term);
        record(term, "term.remove", actor);
    }

    private void record(Term term, String act, Actor actor) {
        audit.record(actor, act, TYPE, term.id().toString(), null, Map.of("word", term.word()));
    }
}
