package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.ledger.LedgerRoles;
import cn.zwgk.policy.ledger.activity.Activity;
import cn.zwgk.policy.ledger.activity.ActivityDetails.Article;
import cn.zwgk.policy.ledger.activity.ActivityDetails.GoodCase;
import cn.zwgk.policy.ledger.activity.ActivityDetails.Meeting;
import cn.zwgk.policy.ledger.activity.ActivityDetails.Training;
import cn.zwgk.policy.ledger.file.LedgerFile;
import cn.zwgk.policy.ledger.file.LedgerFiles;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Paged;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows records with their papers. */
@Component
class ActivityEntries {

    private final LedgerFiles files;
    private final Wording wording;

    ActivityEntries(LedgerFiles files, Wording wording) {
        this.files = files;
        this.wording = wording;
    }

    Paged<ActivityEntry> of(Paged<Activity> page, Actor actor) {
        Map<UUID, List<LedgerFile>> papers =
                files.of(page.items().stream().map(Activity::id).toList());
        return page.map(each -> of(each, papers.getOrDefault(each.id(), List.of()), actor));
    }

    ActivityEntry of(Activity activity, Actor actor) {
        return of(activity, files.of(activity.id()), actor);
    }

    private ActivityEntry of(Activity activity, List<LedgerFile> papers, Actor actor) {
        return new ActivityEntry(
                activity.id(),
                activity.version(),
                activity.kind(),
                wording.of(activity.kind()),
                activity.title(),
                activity.office(),
                activity.happenedOn(),
                activity.recordedByName(),
                activity.updatedAt(),
                actor.has(LedgerRoles.OPENNESS_OFFICE) || actor.office().equals(activity.office()),
                papers,
                activity.details() instanceof Meeting meeting ? meeting : null,
                activity.details() instanceof Training training ? training : null,
                activity.details() instanceof Article article ? article : null,
                activity.details() instanceof GoodCase goodCase ? goodCase : null);
    }
}
