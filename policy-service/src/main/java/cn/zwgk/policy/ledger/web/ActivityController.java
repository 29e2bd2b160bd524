package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.ledger.LedgerRoles;
import cn.zwgk.policy.ledger.activity.Activities;
import cn.zwgk.policy.ledger.activity.Activity;
import cn.zwgk.policy.ledger.activity.ActivityKind;
import cn.zwgk.policy.ledger.activity.RecordActivity;
import cn.zwgk.policy.ledger.file.LedgerFile;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 会议、培训、信息报送、典型案例: recorded once, and evidence at the same time. */
@RestController
@RequestMapping(path = "/api/{version}/plan-ledger", version = "1")
@Tag(name = "公开工作记录")
class ActivityController {

    private final Activities activities;
    private final RecordActivity recording;
    private final LedgerUploads uploads;
    private final ActivityEntries entries;

    ActivityController(
            Activities activities, RecordActivity recording, LedgerUploads uploads, ActivityEntries entries) {
        this.activities = activities;
        this.recording = recording;
        this.uploads = uploads;
        this.entries = entries;
    }

    @GetMapping("/activities")
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "工作记录", description = "按种类和年度，可按科室、标题筛选；排序字段：happenedOn、title、office。")
    Paged<ActivityEntry> list(
            @RequestParam ActivityKind kind,
            @RequestParam @Min(2000) @Max(2099) int year,
            @RequestParam(required = false) @Size(max = 50) @Nullable String office,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            PageRequest paging,
            Actor actor) {
        return entries.of(activities.list(new Activities.Filter(kind, year, office, q), paging), actor);
    }

    @GetMapping("/activities/{id}")
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "查看工作记录")
    ResponseEntity<ActivityEntry> one(@PathVariable UUID id, Actor actor) {
        return answer(id, actor);
    }

    @PostMapping("/meetings")
    @Idempotent
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "登记会议", description = "局长办公会议或者领导小组会议；会议纪要作为附件上传。")
    ResponseEntity<ActivityEntry> meeting(@RequestBody @Valid ActivityInput.MeetingInput input, Actor actor) {
        return recorded(input, actor);
    }

    @PostMapping("/trainings")
    @Idempotent
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "登记培训", description = "各科室参训人数；课件、签到表作为附件上传。")
    ResponseEntity<ActivityEntry> training(@RequestBody @Valid ActivityInput.TrainingInput input, Actor actor) {
        return recorded(input, actor);
    }

    @PostMapping("/articles")
    @Idempotent
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "登记投稿")
    ResponseEntity<ActivityEntry> article(@RequestBody @Valid ActivityInput.ArticleInput input, Actor actor) {
        return recorded(input, actor);
    }

    @PostMapping("/good-cases")
    @Idempotent
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "报送典型案例")
    ResponseEntity<ActivityEntry> goodCase(@RequestBody @Valid ActivityInput.GoodCaseInput input, Actor actor) {
        return recorded(input, actor);
    }

    @PutMapping("/meetings/{id}")
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "补充会议记录", description = "须带 If-Match。")
    ResponseEntity<ActivityEntry> correctMeeting(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid ActivityInput.MeetingInput input,
            Actor actor) {
        return corrected(id, ActivityKind.MEETING, ifMatch, input, actor);
    }

    @PutMapping("/trainings/{id}")
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "补充培训记录", description = "须带 If-Match。")
    ResponseEntity<ActivityEntry> correctTraining(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid ActivityInput.TrainingInput input,
            Actor actor) {
        return corrected(id, ActivityKind.TRAINING, ifMatch, input, actor);
    }

    @PostMapping("/articles/{id}/printing")
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "登记采用", description = "被哪家媒体、平台采用；按评分规则加分。")
    ResponseEntity<ActivityEntry> printed(
            @PathVariable UUID id, @RequestBody @Valid ActivityInput.Printing input, Actor actor) {
        recording.printed(activities.get(id), input.printedIn().strip(), input.printedOn(), input.link(), actor);
        return answer(id, actor);
    }

    @PostMapping("/good-cases/{id}/evaluation")
    @PreAuthorize(LedgerRoles.KEEPERS_AND_LEADERS)
    @Operation(summary = "评审典型案例", description = "由报送人以外的人评审，写明意见和是否入选。")
    ResponseEntity<ActivityEntry> evaluated(
            @PathVariable UUID id, @RequestBody @Valid ActivityInput.CaseEvaluation input, Actor actor) {
        recording.evaluated(
                activities.get(id), input.chosen(), input.evaluation().strip(), actor);
        return answer(id, actor);
    }

    @PostMapping(path = "/activities/{id}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "上传工作记录附件", description = "会议纪要、课件、签到表、案例材料等。")
    ResponseEntity<LedgerFile> attach(@PathVariable UUID id, @RequestPart MultipartFile file, Actor actor) {
        if (!entries.of(activities.get(id), actor).editable()) {
            throw Refused.forbidden("evidence-for-another-office");
        }
        return uploads.take(id, file);
    }

    private ResponseEntity<ActivityEntry> recorded(ActivityInput input, Actor actor) {
        String office = input.office();
        Activity recorded = recording.record(
                input.title().strip(),
                office == null || office.isBlank() ? actor.office() : office.strip(),
                input.happenedOn(),
                input.details(),
                actor);
        return ResponseEntity.created(URI.create("/api/v1/plan-ledger/activities/" + recorded.id()))
                .eTag(ETags.of(recorded.version()))
                .body(entries.of(recorded, actor));
    }

    private ResponseEntity<ActivityEntry> corrected(
            UUID id, ActivityKind kind, @Nullable String ifMatch, ActivityInput input, Actor actor) {
        Activity activity = activities.get(id);
        if (activity.kind() != kind) {
            throw Refused.notFound("activity-not-found");
        }
        ETags.require(ifMatch, activity.version());
        recording.correct(activity, input.title().strip(), input.happenedOn(), input.details(), actor);
        return answer(id, actor);
    }

    private ResponseEntity<ActivityEntry> answer(UUID id, Actor actor) {
        Activity activity = activities.get(id);
        return ResponseEntity.ok().eTag(ETags.of(activity.version())).body(entries.of(activity, actor));
    }
}
