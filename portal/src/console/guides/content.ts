import type { GuideContent, GuideInput } from '../../api/guides'

/** A guide before anything is written. */
export function blank(): GuideInput {
  return { title: '', institution: '', lifeEvent: null, topics: [], summary: '', eligibility: '', standard: '', standardCategories: [], fee: '', materials: [], steps: [], legalDays: null, promisedDays: null, hours: '', places: [], phones: [], complaints: [], legalBasis: [], faq: [], changeNote: '' }
}

/** What the form edits: a copy, so that nothing changes before it is saved. */
export function copied(content: GuideContent, changeNote?: string | null): GuideInput {
  return { ...blank(), ...(JSON.parse(JSON.stringify(content)) as GuideContent), changeNote: changeNote ?? '' }
}

/** What is sent: rows that nobody filled are left out, empty texts are none. */
export function sent(input: GuideInput): GuideInput {
  const text = (value: string | null | undefined) => (value && value.trim() ? value.trim() : null)
  const days = (value: number | string | null | undefined) => (value === null || value === undefined || value === '' ? null : Number(value))
  return {
    ...input,
    title: input.title.trim(),
    institution: input.institution.trim(),
    lifeEvent: input.lifeEvent || null,
    topics: input.topics.map((each) => each.trim()).filter(Boolean),
    summary: text(input.summary),
    eligibility: text(input.eligibility),
    standard: text(input.standard),
    fee: text(input.fee),
    hours: text(input.hours),
    changeNote: text(input.changeNote),
    legalDays: days(input.legalDays),
    promisedDays: days(input.promisedDays),
    steps: input.steps.map((each) => each.trim()).filter(Boolean),
    materials: input.materials.filter((each) => each.name.trim()).map((each) => ({ ...each, count: Number(each.count) || 0, source: text(each.source) })),
    places: input.places.filter((each) => each.name.trim() || each.address.trim()).map((each) => ({ ...each, district: text(each.district), phone: text(each.phone) })),
    phones: input.phones.filter((each) => each.label.trim() || each.value.trim()),
    complaints: input.complaints.filter((each) => each.label.trim() || each.value.trim()),
    legalBasis: input.legalBasis.filter((each) => each.text.trim() || each.documentId).map((each) => ({ documentId: each.documentId || null, text: each.text.trim() || '办理依据' })),
    faq: input.faq.filter((each) => each.question.trim() || each.answer.trim()),
  }
}
