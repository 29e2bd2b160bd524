package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.answer.AnswerFiles;
import cn.zwgk.application.casefile.answer.MarkRegions;
import cn.zwgk.application.casefile.answer.MarkRegions.DrawnRegion;
import cn.zwgk.application.casefile.answer.SignSecrecyReview;
import cn.zwgk.web.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 遮盖区域: what goes out of scans and pictures, drawn on their pages. */
@RestController
@RequestMapping(path = "/api/{version}/application-cases/{id}/answer-files/{fileId}", version = "1")
class AnswerRegionsController {

    private static final String READERS = "hasAnyRole('disclosure-officer', 'openness-office', 'legal-counsel')";

    private final CaseDirectory cases;
    private final AnswerFiles files;
    private final MarkRegions regions;
    private final SignSecrecyReview secrecyReview;
    private final AnswerFileViews views;

    AnswerRegionsController(
            CaseDirectory cases,
            AnswerFiles files,
            MarkRegions regions,
            SignSecrecyReview secrecyReview,
            AnswerFileViews views) {
        this.cases = cases;
        this.files = files;
        this.regions = regions;
        this.secrecyReview = secrecyReview;
        this.views = views;
    }

    /** All regions of the file. */
    record DrawnRegions(@Nullable List<DrawnRegion> regions) {}

    @PreAuthorize(READERS)
    @GetMapping("/pages")
    AnswerFileViews.PagesView pages(@PathVariable UUID id, @PathVariable UUID fileId, Actor actor) {
        return new AnswerFileViews.PagesView(regions.pages(seen(id, actor), fileId));
    }

    /** A page as a picture, to draw on. The showing is recorded. */
    @PreAuthorize(READERS)
    @GetMapping(path = "/pages/{page}", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> page(@PathVariable UUID id, @PathVariable UUID fileId, @PathVariable int page, Actor actor) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(regions.page(seen(id, actor), fileId, page, actor));
    }

    /** Puts these in the place of all regions of the file. */
    @PreAuthorize("hasRole('disclosure-officer')")
    @PutMapping("/regions")
    ResponseEntity<AnswerFileViews.AnswerFilesView> draw(
            @PathVariable UUID id, @PathVariable UUID fileId, @RequestBody DrawnRegions drawn, Actor actor) {
        CaseId caseId = seen(id, actor);
        List<DrawnRegion> all = drawn.regions();
        regions.draw(caseId, fileId, all == null ? List.of() : all, actor);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(views.view(files.of(caseId), secrecyReview.standing(caseId)));
    }

    private CaseId seen(UUID id, Actor actor) {
        return cases.requireSeen(new CaseId(id), actor);
    }
}
