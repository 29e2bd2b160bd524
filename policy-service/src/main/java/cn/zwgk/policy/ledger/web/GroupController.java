package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.desk.DeskHistory;
import cn.zwgk.policy.desk.DeskPages;
import cn.zwgk.policy.ledger.LedgerRoles;
import cn.zwgk.policy.ledger.group.ChangeGroup;
import cn.zwgk.policy.ledger.group.GroupRole;
import cn.zwgk.policy.ledger.group.LeadershipGroup;
import cn.zwgk.policy.ledger.group.Member;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PublicEndpoint;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 领导小组: public as it is today, with its history at the desk. */
@RestController
@RequestMapping(path = "/api/{version}/plan-ledger/leadership-group", version = "1")
@Tag(name = "领导小组")
class GroupController {

    private final LeadershipGroup group;
    private final ChangeGroup changing;
    private final DeskPages desk;
    private final Wording wording;
    private final InstantSource time;

    GroupController(LeadershipGroup group, ChangeGroup changing, DeskPages desk, Wording wording, InstantSource time) {
        this.group = group;
        this.changing = changing;
        this.desk = desk;
        this.wording = wording;
        this.time = time;
    }

    /** A member as the public sees him. */
    record PublicMember(String name, String post, String roleName, LocalDate since) {}

    /** The group on a day. */
    record PublicGroup(LocalDate on, @Nullable LocalDate changedOn, List<PublicMember> members) {}

    /** A term as the desk sees it. */
    record MemberTerm(
            UUID id,
            String name,
            String post,
            GroupRole role,
            String roleName,
            LocalDate since,
            @Nullable LocalDate until,
            String reason,
            @Nullable String endReason) {}

    /** All terms and what was done about them. */
    record GroupPage(List<MemberTerm> terms, List<DeskHistory> history) {}

    /** 任职. */
    record MemberTermInput(
            @NotBlank(message = "{ledger.name-missing}") @Size(max = 50, message = "{ledger.text-too-long}")
            String name,

            @NotBlank(message = "{ledger.post-missing}") @Size(max = 100, message = "{ledger.text-too-long}")
            String post,

            @NotNull(message = "{ledger.role-missing}") GroupRole role,

            @Nullable @Min(0) @Max(999) Integer ordinal,
            @NotNull(message = "{ledger.day-missing}") LocalDate since,

            @NotBlank(message = "{ledger.reason-missing}") @Size(max = 500, message = "{ledger.text-too-long}")
            String reason) {}

    /** 离任. */
    record MemberTermEnd(
            @NotNull(message = "{ledger.day-missing}") LocalDate until,

            @NotBlank(message = "{ledger.reason-missing}") @Size(max = 500, message = "{ledger.text-too-long}")
            String reason) {}

    @GetMapping
    @PublicEndpoint
    @Operation(summary = "政务公开领导小组", description = "向社会公开的现任名单。")
    PublicGroup today() {
        LocalDate today = ChinaTime.today(time);
        @Nullable
        LocalDate changedOn = group.terms().stream()
                .flatMap(each -> Stream.of(each.since(), each.until() == null ? each.since() : each.until()))
                .filter(day -> !day.isAfter(today))
                .max(LocalDate::compareTo)
                .orElse(null);
        return new PublicGroup(
                today,
                changedOn,
                group.on(today).stream()
                        .map(each -> new PublicMember(each.name(), each.post(), wording.of(each.role()), each.since()))
                        .toList());
    }

    @GetMapping("/terms")
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "领导小组历次任职")
    GroupPage terms() {
        return new GroupPage(group.terms().stream().map(this::entry).toList(), desk.history(ChangeGroup.TYPE, "1"));
    }

    @PostMapping("/terms")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(LedgerRoles.KEEPERS)
    @Operation(summary = "登记任职", description = "立即向社会公开，并计入台账。")
    GroupPage begin(@RequestBody @Valid MemberTermInput input, Actor actor) {
        changing.begin(
                input.name().strip(),
                input.post().strip(),
                input.role(),
                input.ordinal() == null ? 0 : input.ordinal(),
                input.since(),
                input.reason().strip(),
                actor);
        return terms();
    }

    @PostMapping("/terms/{id}/end")
    @PreAuthorize(LedgerRoles.KEEPERS)
    @Operation(summary = "登记离任", description = "离任后仍留在历次任职中。")
    GroupPage end(@PathVariable UUID id, @RequestBody @Valid MemberTermEnd input, Actor actor) {
        changing.end(id, input.until(), input.reason().strip(), actor);
        return terms();
    }

    private MemberTerm entry(Member member) {
        return new MemberTerm(
                member.id(),
                member.name(),
                member.post(),
                member.role(),
                wording.of(member.role()),
                member.since(),
                member.until(),
                member.reason(),
                member.endReason());
    }
}
