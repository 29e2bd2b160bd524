package cn.zwgk.policy.targeted.web;

import cn.zwgk.policy.targeted.ReaderList;
import cn.zwgk.policy.targeted.ReaderLists;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lists of people that the openness office keeps. */
@RestController
@RequestMapping(path = "/api/{version}/targeted-documents/lists", version = "1")
@Tag(name = "定点定向公开")
class ReaderListController {

    private static final String MAY_CHOOSE = "hasAnyRole('drafter', 'openness-office')";

    /** What a list is called and who is on it. */
    record ListInput(
            @NotBlank(message = "{targeted.list-name-missing}") @Size(max = 100, message = "{draft.text-too-long}")
            String name,

            @NotEmpty(message = "{targeted.list-empty}") @Size(max = 1000, message = "{targeted.recipients-too-many}")
            List<@NotBlank(message = "{targeted.recipient-incomplete}") @Size(max = 100) String> userNames) {}

    private final ReaderLists lists;

    ReaderListController(ReaderLists lists) {
        this.lists = lists;
    }

    @GetMapping
    @PreAuthorize(MAY_CHOOSE)
    @Operation(summary = "名单")
    List<ReaderList> all() {
        return lists.all();
    }

    @PostMapping
    @Idempotent
    @PreAuthorize("hasRole('openness-office')")
    @Operation(summary = "新建名单")
    ResponseEntity<ReaderList> add(@RequestBody @Valid ListInput input, Actor actor) {
        ReaderList added = lists.add(input.name(), input.userNames(), actor);
        return ResponseEntity.created(URI.create("/api/v1/targeted-documents/lists/" + added.id()))
                .eTag(ETags.of(added.version()))
                .body(added);
    }

    @GetMapping("/{id}")
    @PreAuthorize(MAY_CHOOSE)
    @Operation(summary = "查看名单")
    ResponseEntity<ReaderList> one(@PathVariable UUID id) {
        return answer(lists.get(id));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasRole('openness-office')")
    @Operation(summary = "修改名单", description = "须带 If-Match。修改立即对使用这份名单的所有文件生效。")
    ResponseEntity<ReaderList> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid ListInput input,
            Actor actor) {
        ReaderList before = lists.get(id);
        ETags.require(ifMatch, before.version());
        return answer(lists.change(before, input.name(), input.userNames(), actor));
    }

    private static ResponseEntity<ReaderList> answer(ReaderList list) {
        return ResponseEntity.ok().eTag(ETags.of(list.version())).body(list);
    }
}
