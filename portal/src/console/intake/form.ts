import type { IncomingForm } from '../../api/staff/intake'

/** What the intake form holds; empty fields are not sent. */
export interface IntakeValues {
  channel: string
  arrivedOn: string
  confirmedOn: string
  confirmedHow: string
  oral: boolean
  readBack: boolean
  help: string[]
  helpNote: string
  category: string
  name: string
  identityType: string
  identityNumber: string
  phone: string
  email: string
  address: string
  description: string
  documentNumber: string
  form: string
  delivery: string
}

export const EMPTY: IntakeValues = {
  channel: '', arrivedOn: '', confirmedOn: '', confirmedHow: '', oral: false, readBack: false, help: [], helpNote: '', category: 'CITIZEN', name: '', identityType: 'RESIDENT_ID',
  identityNumber: '', phone: '', email: '', address: '', description: '', documentNumber: '', form: 'PAPER', delivery: 'POST',
}

export const CATEGORIES = { CITIZEN: '自然人', BUSINESS: '商业企业', RESEARCH: '科研机构', PUBLIC_INTEREST: '社会公益组织', LEGAL_SERVICE: '法律服务机构', OTHER: '其他' }
export const IDENTITIES = { RESIDENT_ID: '居民身份证', PASSPORT: '护照', TRAVEL_PERMIT: '港澳台居民居住证或通行证', CREDIT_CODE: '统一社会信用代码' }
export const FORMS = { PAPER: '纸质', ELECTRONIC: '电子文件', DISC: '光盘', ON_SITE: '现场查阅' }
export const DELIVERIES = { POST: '邮寄', EMAIL: '电子邮件', SELF_PICKUP: '自行领取', ONLINE: '网上获取' }
export const HELPS = { WRITTEN_FOR: '代为填写', READ_ALOUD: '朗读、解释', SIGN_LANGUAGE: '手语或者文字交流', LARGE_PRINT: '大字、盲文材料', ACCOMPANIED: '上门或者陪同办理' }

/** What the day of arrival means for a channel. */
export function arrivalLabel(channel: string): string {
  if (channel === 'IN_PERSON') return '提交日期'
  return channel === 'REGISTERED_MAIL' ? '签收日期' : '到达日期'
}

/** What goes to the service. A confirmation and an oral application only where the channel knows them. */
export function toIncoming(values: IntakeValues, needsConfirmation: boolean, letters: string[], identityDocuments: string[]): IncomingForm {
  const given = (text: string) => text.trim() || undefined
  const oral = values.channel === 'IN_PERSON' && values.oral
  return {
    channel: values.channel,
    arrivedOn: values.arrivedOn,
    confirmedOn: needsConfirmation ? given(values.confirmedOn) : undefined,
    confirmedHow: needsConfirmation ? given(values.confirmedHow) : undefined,
    oral,
    readBack: oral && values.readBack,
    help: values.help,
    helpNote: given(values.helpNote),
    applicant: {
      category: values.category, name: values.name, identityType: values.category === 'CITIZEN' || values.category === 'OTHER' ? values.identityType : 'CREDIT_CODE', identityNumber: values.identityNumber.trim().toUpperCase(),
      phone: values.phone.trim(), email: given(values.email), address: given(values.address),
    },
    description: values.description,
    documentNumber: given(values.documentNumber),
    form: values.form,
    delivery: values.delivery,
    letters,
    identityDocuments,
  }
}
