package cn.zwgk.messaging.deadletter;

import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Dead letters for operators, under the service's short name ({@code policy} for policy-service), because all services answer at
 * one address.
 */
@RestController
@PreAuthorize("hasRole('operator')")
@RequestMapping(path = "/api/{version}/operations/{service}/dead-letters", version = "1")
class DeadLetterController {

    private final DeadLetters deadLetters;
    private final ReplayDeadLetter replay;
    private final String service;

    DeadLetterController(DeadLetters deadLetters, ReplayDeadLetter replay, String service) {
        this.deadLetters = deadLetters;
        this.replay = replay;
        this.service = service;
    }

    @GetMapping
    Paged<DeadLetter> list(
            @PathVariable("service") String asked,
            @RequestParam(name = "replayed", defaultValue = "false") boolean replayed,
            PageRequest paging) {
        requireThis(asked);
        return deadLetters.list(replayed, paging);
    }

    @GetMapping("/{id}")
    DeadLetter get(@PathVariable("service") String asked, @PathVariable("id") UUID id) {
        requireThis(asked);
        return replay.get(id);
    }

    @PostMapping("/{id}/replay")
    DeadLetter replay(@PathVariable("service") String asked, @PathVariable("id") UUID id, Actor operator) {
        requireThis(asked);
        return replay.replay(id, operator);
    }

    private void requireThis(String asked) {
        if (!asked.equals(service)) {
            throw Refused.notFound("not-found");
        }
    }
}
