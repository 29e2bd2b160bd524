import type { components as Application } from '../generated/application'
import type { ReleasedFile } from '../released'
import type { AnswerFile, AnswerMark, AnswerRegion, DrawnRegion } from '../staff/answerFiles'
import type { CaseArchive, Verification } from '../staff/archives'
import type { BureauChange, BureauContent, BureauEdition, BureauForm, BureauSettings, ChangedEntry } from '../staff/bureau'
import type { StaffMember } from '../staff/people'
import type { CaseNotice, NoticeDelivery, NoticeField, NoticeForm, NoticeFormPage, NoticeTemplate } from '../staff/notices'
import type { Reexamination } from '../staff/reexaminations'

/** As in contract.ts, for papers, templates, files of answers, archives and examinations of refusals. */
type Relies<Mine, Contract> = [Exclude<keyof Mine, keyof Contract>] extends [never] ? true : Exclude<keyof Mine, keyof Contract>
type A = Application['schemas']

export const held: {
  form: Relies<NoticeForm, A['NoticeFormLine']>
  formPage: Relies<NoticeFormPage, A['NoticeFormView']>
  field: Relies<NoticeField, A['NoticeFieldView']>
  template: Relies<NoticeTemplate, A['NoticeTemplateView']>
  notice: Relies<CaseNotice, A['NoticeLine']>
  delivery: Relies<NoticeDelivery, A['DeliveryLine']>
  answerFile: Relies<AnswerFile, A['AnswerFileView']>
  mark: Relies<AnswerMark, A['MarkView']>
  region: Relies<AnswerRegion, A['RegionView']>
  drawn: Relies<DrawnRegion, A['DrawnRegion']>
  released: Relies<ReleasedFile, A['ReleasedFile']>
  archive: Relies<CaseArchive, A['ArchiveView']>
  verification: Relies<Verification, A['VerificationView']>
  bureau: Relies<BureauSettings, A['BureauView']>
  edition: Relies<BureauEdition, A['BureauEditionView']>
  bureauContent: Relies<BureauContent, A['BureauInput']>
  change: Relies<BureauChange, A['BureauChangeView']>
  changedEntry: Relies<ChangedEntry, A['ChangedEntry']>
  bureauForm: Relies<BureauForm, A['BureauForm']>
  staff: Relies<StaffMember, A['StaffLine']>
  reexamination: Relies<Reexamination, A['ReexaminationLine']>
} = {
  form: true, formPage: true, field: true, template: true, notice: true, delivery: true, answerFile: true, mark: true, region: true, drawn: true, released: true, archive: true, verification: true, bureau: true, edition: true, bureauContent: true, change: true, changedEntry: true, bureauForm: true, staff: true, reexamination: true,
}
