package cn.zwgk.application.staff.web;

import cn.zwgk.application.staff.StaffDirectory;
import cn.zwgk.application.staff.StaffMember;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 工作人员名录, for those who name people to whom a case is shown. */
@RestController
@Tag(name = "工作人员名录")
class StaffController {

    private final StaffDirectory staff;
    private final CodeNames names;

    StaffController(StaffDirectory staff, CodeNames names) {
        this.staff = staff;
        this.names = names;
    }

    /** Somebody to choose. */
    record StaffLine(String id, String name, String office, List<String> roleNames) {}

    @GetMapping(path = "/api/{version}/staff", version = "1")
    @PreAuthorize("hasAnyRole('disclosure-officer', 'openness-office')")
    @Operation(summary = "查找工作人员", description = "q：姓名或者科室的一部分。只列可以查看依申请公开件的人员，按科室、姓名排列。")
    Paged<StaffLine> find(@RequestParam(required = false) @Nullable String q, PageRequest paging) {
        return staff.find(q, paging).map(this::line);
    }

    private StaffLine line(StaffMember member) {
        return new StaffLine(
                member.id(),
                member.name(),
                member.office(),
                member.roles().stream()
                        .sorted()
                        .map(role -> names.of("Role", role))
                        .toList());
    }
}
