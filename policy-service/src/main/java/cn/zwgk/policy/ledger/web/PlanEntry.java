package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.ledger.plan.PlanState;
import org.jspecify.annotations.Nullable;

/** A plan in the list of years. */
record PlanEntry(
        int year,
        String title,
        PlanState state,
        String stateName,
        @Nullable Integer copiedFrom) {}
