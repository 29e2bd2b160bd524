package cn.zwgk.policy.term.web;

import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.term.DisclosureTerms;
import cn.zwgk.policy.term.Term;
import cn.zwgk.policy.term.TermCode;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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

/** How long people have for what disclosure asks of them. */
@RestController
@RequestMapping(path = "/api/{version}/disclosure/terms", version = "1")
@Tag(name = "公开时限")
class TermController {

    /** A term with its name. */
    record TermView(TermCode code, String name, int amount, String unitName, String basis, long version) {}

    /** How long it is to be from now on. */
    record TermInput(
            @Min(value = 1, message = "{disclosure.term-out-of-range}")
            @Max(value = 120, message = "{disclosure.term-out-of-range}")
            int amount,

            @NotBlank(message = "{disclosure.basis-missing}") @Size(max = 200, message = "{draft.text-too-long}")
            String basis) {}

    private final DisclosureTerms terms;
    private final Wording wording;

    TermController(DisclosureTerms terms, Wording wording) {
        this.terms = terms;
        this.wording = wording;
    }

    @GetMapping
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "各类期限", description = "期限是数据，附依据；正在计算的期限随之变化。")
    List<TermView> all() {
        return terms.all().stream().map(this::view).toList();
    }

    @PutMapping("/{code}")
    @PreAuthorize("hasRole('openness-office')")
    @Operation(summary = "调整期限", description = "须带 If-Match，值为期限的版本。")
    ResponseEntity<TermView> change(
            @PathVariable TermCode code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid TermInput input,
            Actor actor) {
        Term changed = terms.change(code, input.amount(), input.basis().strip(), ifMatch, actor);
        return ResponseEntity.ok().eTag(ETags.of(changed.version())).body(view(changed));
    }

    private TermView view(Term term) {
        return new TermView(
                term.code(),
                wording.of(term.code()),
                term.amount(),
                wording.of(term.unit()),
                term.basis(),
                term.version());
    }
}
