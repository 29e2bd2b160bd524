package cn.zwgk.policy.standard.web;

import cn.zwgk.policy.standard.Category;
import cn.zwgk.policy.standard.District;
import cn.zwgk.policy.standard.StandardLists;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Ids;
import cn.zwgk.web.PublicEndpoint;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 区县 and 救助类别: data that the openness office maintains. */
@RestController
@RequestMapping(path = "/api/{version}/assistance-standards", version = "1")
@Tag(name = "救助标准")
class StandardListController {

    private static final String CODE = "[a-z0-9][a-z0-9-]{0,59}";

    /** A district, but for its code and version. */
    @Schema(name = "StandardDistrictInput")
    record DistrictInput(
            @NotBlank(message = "{standard.name-missing}") @Size(max = 60, message = "{standard.text-too-long}")
            String name,

            int position,
            boolean inUse) {}

    /** A category, but for its code, id and version. */
    @Schema(name = "StandardCategoryInput")
    record CategoryInput(
            @NotBlank(message = "{standard.name-missing}") @Size(max = 60, message = "{standard.text-too-long}")
            String group,

            @NotBlank(message = "{standard.name-missing}") @Size(max = 60, message = "{standard.text-too-long}")
            String name,

            @NotBlank(message = "{standard.unit-missing}") @Size(max = 30, message = "{standard.text-too-long}")
            String unit,

            @Nullable @Size(max = 300, message = "{standard.text-too-long}")
            String note,

            int position,
            boolean inUse) {}

    private final StandardLists lists;

    StandardListController(StandardLists lists) {
        this.lists = lists;
    }

    @GetMapping("/districts")
    @PublicEndpoint
    @Operation(summary = "区县")
    List<District> districts() {
        return lists.districts();
    }

    @GetMapping("/categories")
    @PublicEndpoint
    @Operation(summary = "救助类别")
    List<Category> categories() {
        return lists.categories();
    }

    @PutMapping("/districts/{code}")
    @PreAuthorize("hasRole('openness-office')")
    @Operation(summary = "维护区县", description = "新增不需要 If-Match；修改须带。停用的区县不能再定新标准，已有的照常显示。")
    ResponseEntity<District> keep(
            @PathVariable @Valid @Pattern(regexp = CODE, message = "{standard.code-malformed}") String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid DistrictInput input,
            Actor actor) {
        District kept = lists.keep(
                new District(code, input.name().strip(), input.position(), input.inUse(), 0), ifMatch, actor);
        return ResponseEntity.ok().eTag(ETags.of(kept.version())).body(kept);
    }

    @PutMapping("/categories/{code}")
    @PreAuthorize("hasRole('openness-office')")
    @Operation(summary = "维护救助类别", description = "新增不需要 If-Match；修改须带。停用的类别不能再定新标准，已有的照常显示。")
    ResponseEntity<Category> keep(
            @PathVariable @Valid @Pattern(regexp = CODE, message = "{standard.code-malformed}") String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid CategoryInput input,
            Actor actor) {
        Category category = new Category(
                code,
                Ids.next(),
                input.group().strip(),
                input.name().strip(),
                input.unit().strip(),
                input.note(),
                input.position(),
                input.inUse(),
                0);
        Category kept = lists.keep(category, ifMatch, actor);
        return ResponseEntity.ok().eTag(ETags.of(kept.version())).body(kept);
    }
}
