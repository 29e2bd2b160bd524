package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.ledger.activity.ActivityDetails.Article;
import cn.zwgk.policy.ledger.activity.ActivityDetails.GoodCase;
import cn.zwgk.policy.ledger.activity.ActivityDetails.Meeting;
import cn.zwgk.policy.ledger.activity.ActivityDetails.Training;
import cn.zwgk.policy.ledger.activity.ActivityKind;
import cn.zwgk.policy.ledger.file.LedgerFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record; of the four at the end the one of its kind is filled. */
record ActivityEntry(
        UUID id,
        long version,
        ActivityKind kind,
        String kindName,
        String title,
        String office,
        LocalDate happenedOn,
        String recordedByName,
        Instant updatedAt,
        boolean editable,
        List<LedgerFile> files,
        @Nullable Meeting meeting,
        @Nullable Training training,
        @Nullable Article article,
        @Nullable GoodCase goodCase) {}
