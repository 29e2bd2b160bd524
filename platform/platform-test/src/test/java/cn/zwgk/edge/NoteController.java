package cn.zwgk.edge;

import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.PublicEndpoint;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/{version}/notes", version = "1")
class NoteController {

    private static final int LONGEST = 10;

    private final JdbcClient database;
    private final AuditTrail audit;

    NoteController(JdbcClient database, AuditTrail audit) {
        this.database = database;
        this.audit = audit;
    }

    record Note(String content) {}

    @GetMapping
    @PublicEndpoint
    Paged<String> list(PageRequest page) {
        List<String> items = database.sql("SELECT content FROM note ORDER BY "
                        + page.orderBy(Map.of("content", "content"), "id") + " LIMIT :size OFFSET :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query(String.class)
                .list();
        return Paged.of(
                items,
                page,
                database.sql("SELECT count(*) FROM note").query(Long.class).single());
    }

    @PostMapping
    @PreAuthorize("hasRole('drafter')")
    @ResponseStatus(HttpStatus.CREATED)
    @Idempotent
    @Transactional
    Note write(@RequestBody Note note, Actor actor) {
        List<Refusal> grounds = new ArrayList<>();
        if (note.content().isBlank()) {
            grounds.add(Refusal.onField("content", "note-empty"));
        }
        if (note.content().length() > LONGEST) {
            grounds.add(Refusal.onField("content", "note-too-long", LONGEST));
        }
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        database.sql("INSERT INTO note (content) VALUES (:content)")
                .param("content", note.content())
                .update();
        audit.record(actor, "note.write", "note", note.content(), null, Map.of());
        return note;
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasRole('drafter')")
    void change(
            @PathVariable long id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        ETags.require(ifMatch, id);
    }

    @GetMapping("/forgotten")
    String forgotten() {
        return "nobody gave me a rule";
    }

    @GetMapping("/broken")
    @PublicEndpoint
    String broken() {
        throw new IllegalStateException("jdbc:postgresql://secret");
    }
}
