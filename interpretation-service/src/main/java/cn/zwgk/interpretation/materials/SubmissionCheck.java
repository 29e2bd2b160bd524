package cn.zwgk.interpretation.materials;

import cn.zwgk.web.Refusal;
import java.util.List;

/**
 * What another feature asks of material that is handed in: the form of its fields and files, an occasion of its events. All
 * checks are asked, so that everything that is missing is told at once.
 */
public interface SubmissionCheck {

    /** Why this material cannot be submitted as it is; empty if it can. */
    List<Refusal> groundsAgainst(Interpretation material);
}
