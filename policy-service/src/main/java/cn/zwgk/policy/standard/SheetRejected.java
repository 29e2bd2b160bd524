package cn.zwgk.policy.standard;

import java.util.UUID;

/** 退回: nothing was set; its proposer is told why. */
record SheetRejected(UUID sheetId, String reason) {}
