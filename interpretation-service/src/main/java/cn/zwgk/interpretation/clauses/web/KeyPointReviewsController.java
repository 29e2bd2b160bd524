package cn.zwgk.interpretation.clauses.web;

import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.interpretation.clauses.KeyPointReviewState;
import cn.zwgk.interpretation.clauses.ReviewKeyPoint;
import cn.zwgk.interpretation.clauses.ReviewPages;
import cn.zwgk.interpretation.clauses.ReviewPages.ReviewPage;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 要点核对: key points whose clause was changed or removed. */
@RestController
@RequestMapping(path = "/api/{version}/key-point-reviews", version = "1")
class KeyPointReviewsController {

    private static final String MAY_REVIEW = "hasAnyRole('drafter', 'openness-office')";

    /** Why. */
    record Note(
            @Size(max = 1000, message = "{material.reason.long}") @Nullable
            String reason) {}

    private final ReviewItems items;
    private final ReviewPages pages;
    private final ReviewKeyPoint reviewKeyPoint;

    KeyPointReviewsController(ReviewItems items, ReviewPages pages, ReviewKeyPoint reviewKeyPoint) {
        this.items = items;
        this.pages = pages;
        this.reviewKeyPoint = reviewKeyPoint;
    }

    @GetMapping
    @StaffOnly
    Paged<ReviewItem> list(
            @RequestParam(required = false) @Nullable UUID documentId,
            @RequestParam(required = false) @Nullable KeyPointReviewState state,
            @RequestParam(required = false) @Nullable String office,
            PageRequest page) {
        return items.list(new ReviewItems.Narrowing(documentId, state, office), page);
    }

    @GetMapping("/{id}")
    @StaffOnly
    ResponseEntity<ReviewPage> get(@PathVariable UUID id, Actor officer) {
        return tagged(pages.of(id, officer));
    }

    @PostMapping("/{id}/acts/confirm")
    @PreAuthorize(MAY_REVIEW)
    ResponseEntity<ReviewPage> confirm(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable Note note,
            Actor officer) {
        reviewKeyPoint.confirm(id, ifMatch, note == null ? null : note.reason(), officer);
        return tagged(pages.of(id, officer));
    }

    @PostMapping("/{id}/acts/retire")
    @PreAuthorize(MAY_REVIEW)
    ResponseEntity<ReviewPage> retire(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable Note note,
            Actor officer) {
        reviewKeyPoint.retire(id, ifMatch, note == null ? null : note.reason(), officer);
        return tagged(pages.of(id, officer));
    }

    private static ResponseEntity<ReviewPage> tagged(ReviewPage page) {
        return ResponseEntity.ok().eTag(ETags.of(page.version())).body(page);
    }
}
