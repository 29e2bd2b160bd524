package cn.zwgk.interpretation.occasions.web;

import cn.zwgk.interpretation.occasions.CalendarFile;
import cn.zwgk.interpretation.occasions.Occasion;
import cn.zwgk.interpretation.occasions.OccasionId;
import cn.zwgk.interpretation.occasions.Occasions;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.PublicEndpoint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 解读活动 for everybody: what comes, what was, and files for one's own calendar. */
@RestController
@RequestMapping(path = "/api/{version}/interpretations/events", version = "1")
class PublicOccasionsController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int COMING = 100;

    private final Occasions occasions;
    private final OccasionItems items;
    private final PublicOccasionView view;
    private final CalendarFile calendar;

    PublicOccasionsController(
            Occasions occasions, OccasionItems items, PublicOccasionView view, CalendarFile calendar) {
        this.occasions = occasions;
        this.items = items;
        this.view = view;
        this.calendar = calendar;
    }

    /** Soonest first for what comes, latest first for what was. */
    @GetMapping
    @PublicEndpoint
    Paged<OccasionItem> list(
            @RequestParam(required = false) @Nullable UUID documentId,
            @RequestParam(required = false) @Nullable UUID interpretationId,
            @RequestParam(required = false) @Nullable Boolean coming,
            PageRequest page) {
        return items.list(new OccasionItems.Narrowing(documentId, null, interpretationId, true, coming), page);
    }

    @GetMapping("/{id}")
    @PublicEndpoint
    ResponseEntity<PublicOccasionPage> get(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(view.of(occasions.getAnnounced(new OccasionId(id))));
    }

    @GetMapping("/{id}/calendar.ics")
    @PublicEndpoint
    ResponseEntity<String> file(@PathVariable UUID id) {
        return answer("解读活动.ics", List.of(occasions.getAnnounced(new OccasionId(id))));
    }

    /** Everything that comes, for calendars that read it again and again. */
    @GetMapping("/calendar.ics")
    @PublicEndpoint
    ResponseEntity<String> file() {
        OccasionItems.Narrowing coming = new OccasionItems.Narrowing(null, null, null, true, true);
        List<Occasion> found = items.list(coming, new PageRequest(0, COMING, null)).items().stream()
                .map(item -> occasions.get(new OccasionId(item.id())))
                .toList();
        return answer("解读活动日历.ics", found);
    }

    private ResponseEntity<String> answer(String name, List<Occasion> found) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(calendar.of(found));
    }
}
