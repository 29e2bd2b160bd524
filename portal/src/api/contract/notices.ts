import type { components as Application } from '../generated/application'
import type { ReleasedFile } from '../released'
import type { AnswerFile, AnswerMark } from '../staff/answerFiles'
import type { CaseArchive, Verification } from '../staff/archives'
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
  released: Relies<ReleasedFile, A['ReleasedFile']>
  archive: Relies<CaseArchive, A['ArchiveView']>
  verification: Relies<Verification, A['VerificationView']>
  reexamination: Relies<Reexamination, A['ReexaminationLine']>
} = {
  form: true, formPage: true, field: true, template: true, notice: true, delivery: true, answerFile: true, mark: true, released: true, archive: true, verification: true, reexamination: true,
}
