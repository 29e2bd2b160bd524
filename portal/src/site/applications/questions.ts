import type { ApplicationForm } from '../../api/applications'
import { email, identityNumber, mobileOrPhone, type FieldGroup, type Values } from '../parts/form/fields'

/** What 条例 Art. 29 lets the bureau ask, and nothing else: no purpose. */
export const GROUPS: FieldGroup[] = [
  {
    title: '您要申请什么信息',
    fields: [
      { name: 'description', label: '信息的名称或内容', kind: 'long', required: true, maxLength: 2000, hint: '写清楚是哪个单位、哪一年、关于什么事的信息，我们才能尽快找到。不需要说明用途。', example: '明州市民政局 2025 年养老机构等级评定结果' },
      { name: 'documentNumber', label: '文号', kind: 'text', maxLength: 80, hint: '知道文号的话请写上。', example: '明民发〔2025〕14号' },
    ],
  },
  {
    title: '您想怎样拿到信息',
    fields: [
      { name: 'form', label: '信息的形式', kind: 'choice', required: true, options: [{ value: 'ELECTRONIC', text: '电子件' }, { value: 'PAPER', text: '纸质件' }, { value: 'DISC', text: '光盘' }, { value: 'ON_SITE', text: '现场查阅' }] },
      { name: 'delivery', label: '拿到信息的方式', kind: 'choice', required: true, when: (values) => values.form !== 'ON_SITE', options: [{ value: 'ONLINE', text: '在本网站查看' }, { value: 'EMAIL', text: '电子邮件' }, { value: 'POST', text: '邮寄' }, { value: 'SELF_PICKUP', text: '到窗口领取' }] },
    ],
  },
  {
    title: '您的信息',
    text: '条例要求写明申请人的姓名、身份证明和联系方式。这些信息只用于办理这件申请，加密保存。',
    fields: [
      {
        name: 'applicant.category', label: '您是', kind: 'choice', required: true,
        options: [{ value: 'CITIZEN', text: '个人' }, { value: 'BUSINESS', text: '商业企业' }, { value: 'RESEARCH', text: '科研机构' }, { value: 'PUBLIC_INTEREST', text: '社会公益组织' }, { value: 'LEGAL_SERVICE', text: '法律服务机构' }, { value: 'OTHER', text: '其他组织' }],
      },
      { name: 'applicant.name', label: '姓名或单位名称', kind: 'text', required: true, maxLength: 100, autocomplete: 'name', example: '王秀英' },
      {
        name: 'applicant.identityType', label: '证件种类', kind: 'choice', required: true, when: citizen,
        options: [{ value: 'RESIDENT_ID', text: '居民身份证' }, { value: 'PASSPORT', text: '护照' }, { value: 'TRAVEL_PERMIT', text: '港澳台居民通行证、居住证' }],
      },
      { name: 'applicant.identityNumber', label: '证件号码', kind: 'text', required: true, maxLength: 40, when: citizen, check: (value, values) => (values['applicant.identityType'] === 'RESIDENT_ID' ? identityNumber(value) : undefined) },
      { name: 'applicant.creditCode', label: '统一社会信用代码', kind: 'text', required: true, when: (values) => !!values['applicant.category'] && !citizen(values), check: creditCode, hint: '18 位，见营业执照或登记证书。' },
      { name: 'applicant.address', label: '邮寄地址', kind: 'text', required: true, maxLength: 200, autocomplete: 'street-address', when: (values) => sentTo(values) === 'POST', hint: '写到门牌号，并附邮政编码。' },
      { name: 'applicant.email', label: '电子邮箱', kind: 'email', required: (values) => sentTo(values) === 'EMAIL', autocomplete: 'email', check: email, hint: '办理中有新消息，会发邮件提醒您；邮件里不写申请的内容。', example: 'name@example.cn' },
      { name: 'applicant.phone', label: '联系电话', kind: 'tel', required: (values) => !values['applicant.email']?.trim() && !(sentTo(values) === 'POST' && values['applicant.address']?.trim()), autocomplete: 'tel', check: mobileOrPhone, hint: '电话、电子邮箱、邮寄地址，至少留一种。', example: '13800000000' },
    ],
  },
]

function citizen(values: Values): boolean {
  return values['applicant.category'] === 'CITIZEN'
}

function creditCode(value: string): string | undefined {
  return /^[0-9A-HJ-NPQRTUWXY]{18}$/i.test(value) ? undefined : '统一社会信用代码应为 18 位数字和字母'
}

/** Who reads on the spot comes to the counter. */
function sentTo(values: Values): string | undefined {
  return values.form === 'ON_SITE' ? 'SELF_PICKUP' : values.delivery
}

export function toApplication(values: Values): ApplicationForm {
  return {
    applicant: {
      category: values['applicant.category']!,
      name: values['applicant.name']!,
      identityType: citizen(values) ? values['applicant.identityType']! : 'CREDIT_CODE',
      identityNumber: (values['applicant.identityNumber'] ?? values['applicant.creditCode'] ?? '').toUpperCase(),
      phone: values['applicant.phone'] || undefined,
      email: values['applicant.email'] || undefined,
      address: values['applicant.address'] || undefined,
    },
    description: values.description!,
    documentNumber: values.documentNumber || undefined,
    form: values.form!,
    delivery: sentTo(values)!,
  }
}
