package cn.zwgk.interaction.message.web;

import cn.zwgk.interaction.message.MessageState;
import cn.zwgk.interaction.message.MessageTransitions;
import cn.zwgk.interaction.message.persistence.MessageList;
import cn.zwgk.interaction.message.persistence.MessageList.Filter;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 待办: the open messages with which the reader can do something now, the most urgent first. */
@RestController
@RequestMapping(path = "/api/{version}/worklist", version = "1")
class WorklistController {

    private final MessageList list;
    private final MessageViews views;
    private final TimeLeft timeLeft;

    WorklistController(MessageList list, MessageViews views, TimeLeft timeLeft) {
        this.list = list;
        this.views = views;
        this.timeLeft = timeLeft;
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/messages")
    Paged<MessageViews.WorkItem> messages(Actor actor, PageRequest paging) {
        Set<MessageState> mine = Stream.of(MessageState.values())
                .filter(MessageState::isOpen)
                .filter(state ->
                        !MessageTransitions.TABLE.allowed(state, actor.roles()).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return list.find(new Filter(null, mine, null, Desks.officeFor(actor, null), null), timeLeft.today(), paging)
                .map(line -> views.workItem(line, actor));
    }
}
