import type { components as Interpretation } from './generated/interpretation'
import type { FileEntry, FollowedSignUp, FormSheet, OccasionItem, OccasionPlan, Presentation, PublicOccasion, SignUpReceipt } from './forms'
import type { Attendee, FormRule, Gap, OccasionContent, OccasionPage, SignUpLine } from './staff/forms'

/** What the portal reads of forms and occasions, held against the snapshot as in contract.ts. */
type Relies<Mine, Contract> = [Exclude<keyof Mine, keyof Contract>] extends [never] ? true : Exclude<keyof Mine, keyof Contract>
type S = Interpretation['schemas']

export const heldForms: {
  file: Relies<FileEntry, S['FileEntry']>
  sheet: Relies<FormSheet, S['FormSheet']>
  presentation: Relies<Presentation, S['Presentation']>
  occasion: Relies<OccasionItem, S['OccasionItem']>
  plan: Relies<OccasionPlan, S['OccasionPlan']>
  publicOccasion: Relies<PublicOccasion, S['PublicOccasionPage']>
  receipt: Relies<SignUpReceipt, S['SignUpReceipt']>
  followed: Relies<FollowedSignUp, S['FollowedSignUp']>
  rule: Relies<FormRule, S['FormRule']>
  attendee: Relies<Attendee, S['Attendee']>
  signUp: Relies<SignUpLine, S['SignUpItem']>
  content: Relies<OccasionContent, S['OccasionInput']>
  page: Relies<OccasionPage, S['OccasionPage']>
  gap: Relies<Gap, S['GapItem']>
} = {
  file: true, sheet: true, presentation: true, occasion: true, plan: true, publicOccasion: true, receipt: true, followed: true, rule: true, attendee: true, signUp: true, content: true, page: true, gap: true,
}
