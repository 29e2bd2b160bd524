import type { components as Application } from '../generated/application'
import type { CaseMessage, ClaimedUpload, Following, MessageDraft, Offer, Offers } from '../following'
import type { CaseFile, CaseIntake, Channel, EnteredReceipt, IncomingForm, SameApplicant } from '../staff/intake'

type Relies<Mine, Contract> = [Exclude<keyof Mine, keyof Contract>] extends [never] ? true : Exclude<keyof Mine, keyof Contract>
type A = Application['schemas']

export const held: {
  upload: Relies<ClaimedUpload, A['ClaimedUpload']>
  offers: Relies<Offers, A['Offers']>
  offer: Relies<Offer, A['Offer']>
  following: Relies<Following, A['FollowingView']>
  message: Relies<CaseMessage, A['MessageView']>
  draft: Relies<MessageDraft, A['MessageDraft']>
  channel: Relies<Channel, A['ChannelLine']>
  incoming: Relies<IncomingForm, A['IncomingForm']>
  receipt: Relies<EnteredReceipt, A['Receipt']>
  intake: Relies<CaseIntake, A['IntakeView']>
  arrival: Relies<NonNullable<CaseIntake['arrival']>, A['ArrivalView']>
  earlier: Relies<SameApplicant, A['EarlierView']>
  file: Relies<CaseFile, A['FileLine']>
} = {
  upload: true, offers: true, offer: true, following: true, message: true, draft: true, channel: true, incoming: true, receipt: true, intake: true, arrival: true, earlier: true, file: true,
}
