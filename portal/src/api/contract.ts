import type { components as Application } from './generated/application'
import type { components as Interaction } from './generated/interaction'
import type { components as Policy } from './generated/policy'
import type { ApplicationForm, ApplicationReceipt, TrackedApplication } from './applications'
import type { CalendarYear, Deadline } from './deadlines'
import type { Attachment, DocumentItem, DocumentPage } from './documents'
import type { Consultation, MessageForm, MessageReceipt, PublishedAnswer, TrackedMessage } from './messages'
import type { ApplicationCase, ApplicationLine, DecisionView, ResultRow } from './staff/applications'
import type { DraftContent, DraftEntry, DraftPage } from './staff/drafts'
import type { ImportJob, ImportProblem } from './staff/imports'
import type { MessageCase, MessageLine } from './staff/messages'
import type { WorkItem } from './staff/worklist'

/**
 * The portal's types say what it reads and what is always there; the snapshots say what the services send. The build fails
 * here, with the name of the field, when the portal relies on a field that the contract does not have (any more).
 */
type Relies<Mine, Contract> = [Exclude<keyof Mine, keyof Contract>] extends [never] ? true : Exclude<keyof Mine, keyof Contract>
type P = Policy['schemas']
type A = Application['schemas']
type I = Interaction['schemas']

export const held: {
  documentItem: Relies<DocumentItem, P['DocumentEntry']>
  documentPage: Relies<DocumentPage, P['DocumentPage']>
  attachment: Relies<Attachment, P['AttachmentEntry']>
  draftEntry: Relies<DraftEntry, P['DraftEntry']>
  draftPage: Relies<DraftPage, P['DraftPage']>
  draftContent: Relies<DraftContent, P['DraftInput']>
  deadline: Relies<Deadline, P['DeadlineAnswer']>
  year: Relies<CalendarYear, P['YearSchedule']>
  importJob: Relies<ImportJob, P['ImportView']>
  importProblem: Relies<ImportProblem, P['ProblemView']>
  applicationForm: Relies<ApplicationForm, A['ApplicationForm']>
  applicationReceipt: Relies<ApplicationReceipt, A['Receipt']>
  trackedApplication: Relies<TrackedApplication, A['TrackedCase']>
  applicationCase: Relies<Omit<ApplicationCase, keyof ApplicationLine>, A['CaseView']>
  applicationLine: Relies<ApplicationLine, A['CaseLine']>
  decision: Relies<DecisionView, A['DecisionView']>
  result: Relies<ResultRow, A['ResultView']>
  applicationWork: Relies<Omit<WorkItem, 'note'>, A['WorkItem']>
  messageForm: Relies<MessageForm, I['Letter']>
  messageReceipt: Relies<MessageReceipt, I['MessageReceipt']>
  trackedMessage: Relies<TrackedMessage, I['TrackedMessage']>
  answer: Relies<PublishedAnswer, I['PublicAnswer']>
  consultation: Relies<Omit<Consultation, 'daysLeft'>, I['ConsultationView']>
  messageCase: Relies<MessageCase, I['MessageView']>
  messageLine: Relies<MessageLine, I['MessageLine']>
  messageWork: Relies<Omit<WorkItem, 'note'>, I['WorkItem']>
} = {
  documentItem: true, documentPage: true, attachment: true, draftEntry: true, draftPage: true, draftContent: true, deadline: true, year: true, importJob: true, importProblem: true,
  applicationForm: true, applicationReceipt: true, trackedApplication: true, applicationCase: true, applicationLine: true, decision: true, result: true, applicationWork: true,
  messageForm: true, messageReceipt: true, trackedMessage: true, answer: true, consultation: true, messageCase: true, messageLine: true, messageWork: true,
}
