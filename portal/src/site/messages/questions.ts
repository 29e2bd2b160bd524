import type { MessageForm } from '../../api/messages'
import { mobileOrPhone, type FieldGroup, type Values } from '../parts/form/fields'

export const GROUPS: FieldGroup[] = [
  {
    title: '您想说什么',
    fields: [
      {
        name: 'channel', label: '来信种类', kind: 'choice', required: true,
        options: [
          { value: 'LEADER_MAILBOX', text: '局长信箱', hint: '反映问题、投诉，请局长过问' },
          { value: 'MESSAGE', text: '咨询留言', hint: '问政策、问办事' },
          { value: 'SUGGESTION', text: '意见建议', hint: '对民政工作的想法和建议' },
        ],
      },
      { name: 'title', label: '标题', kind: 'text', required: true, maxLength: 100, example: '老年餐补贴怎么领' },
      { name: 'content', label: '内容', kind: 'long', required: true, maxLength: 3000, hint: '写清楚时间、地点和事情经过。请不要写身份证号、银行卡号。' },
    ],
  },
  {
    title: '怎样联系您',
    text: '姓名和电话只用于办理和回复，不会公开。',
    fields: [
      { name: 'name', label: '姓名', kind: 'text', required: true, maxLength: 50, autocomplete: 'name', example: '王秀英' },
      { name: 'phone', label: '联系电话', kind: 'tel', required: true, autocomplete: 'tel', check: mobileOrPhone, example: '13800000000' },
    ],
  },
]

export function toMessage(values: Values, about?: MessageForm['about']): MessageForm {
  return { channel: values.channel!, title: values.title!, content: values.content!, name: values.name!, phone: values.phone!, about }
}
