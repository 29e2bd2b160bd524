package cn.zwgk.policy.standard;

import java.util.UUID;

/** 收回: its proposer took it back. */
record SheetRecalled(UUID sheetId) {}
