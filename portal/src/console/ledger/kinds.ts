/** The kinds of records: their names, where they are recorded, and what an empty list says. */
export const KINDS: Record<string, { name: string; path: string; add: string; empty: string }> = {
  MEETING: { name: '会议', path: 'meetings', add: '登记会议', empty: '这一年还没有登记会议。局长办公会议每年至少听取一次政务公开工作汇报。' },
  TRAINING: { name: '培训', path: 'trainings', add: '登记培训', empty: '这一年还没有登记培训。年内组织政务公开培训不少于一次。' },
  ARTICLE: { name: '信息报送', path: 'articles', add: '登记投稿', empty: '这一年还没有登记投稿。各科室、单位年内至少投稿一篇。' },
  GOOD_CASE: { name: '典型案例', path: 'good-cases', add: '报送案例', empty: '这一年还没有报送典型案例。' },
}
