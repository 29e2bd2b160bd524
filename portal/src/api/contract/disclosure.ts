import type { components as Policy } from '../generated/policy'
import type { ClosedEntry, DeadlineEntry, LapsingEntry, Life, LifeRelation, OfficeCount, RevisionContent, TermView, UrgentEntry, Urgency } from '../disclosure'
import type { EditionDifference, EditionEntry, EditionPage, Passage } from '../editions'

type Relies<Mine, Contract> = [Exclude<keyof Mine, keyof Contract>] extends [never] ? true : Exclude<keyof Mine, keyof Contract>
type P = Policy['schemas']

/** What the screens of the life of documents rely on, held against the snapshot as in ../contract.ts. */
export const held: {
  life: Relies<Life, P['LifePage']>
  relation: Relies<LifeRelation, P['LifeRelation']>
  revision: Relies<RevisionContent, P['RevisionInput']>
  urgency: Relies<Urgency, P['UrgencyView']>
  deadline: Relies<DeadlineEntry, P['DeadlineEntry']>
  office: Relies<OfficeCount, P['OfficeCount']>
  lapsing: Relies<LapsingEntry, P['LapsingEntry']>
  urgent: Relies<UrgentEntry, P['UrgentEntry']>
  closed: Relies<ClosedEntry, P['ClosedEntry']>
  term: Relies<TermView, P['TermView']>
  edition: Relies<EditionEntry, P['EditionEntry']>
  editionPage: Relies<EditionPage, P['EditionPage']>
  difference: Relies<EditionDifference, P['EditionDifference']>
  passage: Relies<Passage, P['Passage']>
} = { life: true, relation: true, revision: true, urgency: true, deadline: true, office: true, lapsing: true, urgent: true, closed: true, term: true, edition: true, editionPage: true, difference: true, passage: true }
