import type { Answered, Asked } from './plugin'
import { ok, problem } from './plugin'

const act = (code: string, name: string, legalBasis: string, needsReason = false) => ({ act: code, name, needsReason, needsConfirmation: code === 'withdraw', legalBasis })
const SUPERVISION = {
  id: '01970e5c-0000-7000-8000-000000006601', version: 0, state: 'ISSUED', stateName: '待答复', office: '社会救助科', text: '文件发布已超过三个工作日，请说明没有发布解读的原因，尽快发布。', replyUntil: '2026-12-02', replyLate: false,
  issuedBy: { id: 'wuting', name: '吴婷', office: '政务公开办' }, issuedAt: '2026-11-26T09:10:00+08:00', reason: null as string | null, expectedOn: null as string | null, answeredBy: null as { id: string; name: string; office: string } | null, answeredAt: null as string | null,
}

/** 督办 of the overdue duty. */
export function supervisionApi({ path, body, headers }: Asked): Answered {
  const roles = String(headers.authorization ?? '')
  const answers = path.endsWith('/answer')
  if (answers && !body.expectedOn) return problem(422, 'supervision-expected-day-missing', '请填写预计完成日期。')
  if (answers) Object.assign(SUPERVISION, { version: 1, state: 'ANSWERED', stateName: '已答复', reason: body.reason, expectedOn: body.expectedOn, answeredBy: { id: 'wangqiang', name: '王强', office: '社会救助科' }, answeredAt: '2026-11-27T10:00:00+08:00' })
  const open = SUPERVISION.state === 'ISSUED'
  return ok({ issuable: !open && roles !== '', items: [{ ...SUPERVISION, allowedActs: open ? [act('answer', '答复督办', '责任科室说明逾期原因和预计完成日期，答复记入办理过程。')] : [] }] })
}
