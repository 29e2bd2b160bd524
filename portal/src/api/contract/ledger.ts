import type { ChannelContent, ChannelEntry, ChannelPage, InspectionEntry, PublicChannel, ReportEntry } from '../channels'
import type { components as Policy } from '../generated/policy'
import type { Activity, Board, BoardRow, BoardSlot, Evidence, GroupPage, LedgerFile, ObligationContent, ObligationPage, OfficeScore, PlanEntry, PlanPage, PublicGroup, ScoreLine, Term } from '../ledger'

type Relies<Mine, Contract> = [Exclude<keyof Mine, keyof Contract>] extends [never] ? true : Exclude<keyof Mine, keyof Contract>
type P = Policy['schemas']

/** As in contract.ts: what the screens of the ledger and the registers rely on is in the snapshot. */
export const held: {
  plan: Relies<PlanPage, P['PlanPage']>
  planEntry: Relies<PlanEntry, P['PlanEntry']>
  board: Relies<Board, P['LedgerBoard']>
  row: Relies<BoardRow, P['BoardRow']>
  slot: Relies<BoardSlot, P['BoardSlot']>
  obligation: Relies<ObligationPage, P['ObligationPage']>
  obligationContent: Relies<ObligationContent, P['ObligationInput']>
  evidence: Relies<Evidence, P['EvidenceEntry']>
  file: Relies<LedgerFile, P['LedgerFile']>
  score: Relies<OfficeScore, P['OfficeScore']>
  scoreLine: Relies<ScoreLine, P['ScoreLine']>
  activity: Relies<Activity, P['ActivityEntry']>
  group: Relies<GroupPage, P['GroupPage']>
  term: Relies<Term, P['MemberTerm']>
  publicGroup: Relies<PublicGroup, P['PublicGroup']>
  publicChannel: Relies<PublicChannel, P['PublicChannel']>
  channelEntry: Relies<ChannelEntry, P['ChannelEntry']>
  channel: Relies<ChannelPage, P['ChannelPage']>
  channelContent: Relies<ChannelContent, P['ChannelInput']>
  report: Relies<ReportEntry, P['ChannelReportEntry']>
  inspection: Relies<InspectionEntry, P['ChannelInspectionEntry']>
} = {
  plan: true, planEntry: true, board: true, row: true, slot: true, obligation: true, obligationContent: true, evidence: true, file: true, score: true, scoreLine: true, activity: true,
  group: true, term: true, publicGroup: true, publicChannel: true, channelEntry: true, channel: true, channelContent: true, report: true, inspection: true,
}
