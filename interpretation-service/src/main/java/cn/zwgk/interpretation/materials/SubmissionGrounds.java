package cn.zwgk.interpretation.materials;

import cn.zwgk.web.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything that keeps material from being submitted: the checklist's elements, and what its form asks for. */
@Component
public class SubmissionGrounds {

    private final Checklist checklist;
    private final List<SubmissionCheck> checks;

    SubmissionGrounds(Checklist checklist, List<SubmissionCheck> checks) {
        this.checklist = checklist;
        this.checks = List.copyOf(checks);
    }

    /** All at once; empty if it can be submitted. */
    public List<Refusal> against(Interpretation material) {
        return Stream.concat(ofForm(material).stream(), material.groundsAgainst(checklist).stream())
                .toList();
    }

    private List<Refusal> ofForm(Interpretation material) {
        return checks.stream()
                .flatMap(check -> check.groundsAgainst(material).stream())
                .toList();
    }
}
