import type { components } from '../generated/policy'
import type { AmendmentTask, Campaign, CampaignItem, CampaignPlan, Candidate, CleanedDocument, CleanUp, Judged } from '../cleaning'
import type { Audience, ReaderList, ReadingEntry, ReadingLink, SentEntry, TargetedEntry, TargetedPage } from '../targeted'

/** Held against the snapshot of the API like those in contract.ts. */
type Relies<Mine, Contract> = [Exclude<keyof Mine, keyof Contract>] extends [never] ? true : Exclude<keyof Mine, keyof Contract>
type P = components['schemas']

export const held: {
  campaign: Relies<Campaign, P['CampaignPage']>
  plan: Relies<CampaignPlan, P['CampaignInput']>
  candidate: Relies<Candidate, P['Candidate']>
  item: Relies<CampaignItem, P['ItemEntry']>
  judged: Relies<Judged, P['Judged']>
  amendment: Relies<AmendmentTask, P['AmendmentTask']>
  cleanUp: Relies<CleanUp, P['CleanUpEntry']>
  cleaned: Relies<CleanedDocument, P['CleanedDocument']>
  audience: Relies<Audience, P['AudiencePage']>
  link: Relies<ReadingLink, P['LinkEntry']>
  entry: Relies<TargetedEntry, P['TargetedEntry']>
  reading: Relies<ReadingEntry, P['ReadingEntry']>
  list: Relies<ReaderList, P['ReaderList']>
  sent: Relies<SentEntry, P['SentEntry']>
  page: Relies<TargetedPage, P['TargetedPage']>
} = {
  campaign: true, plan: true, candidate: true, item: true, judged: true, amendment: true, cleanUp: true, cleaned: true,
  audience: true, link: true, entry: true, reading: true, list: true, sent: true, page: true,
}
