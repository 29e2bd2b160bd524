/** On what information may be withheld (Articles 14 to 16). */
export const GROUNDS = [
  { value: 'A15', label: '第十五条：商业秘密、个人隐私' },
  { value: 'A14', label: '第十四条：国家秘密、法律禁止、三安全一稳定' },
  { value: 'A16_1', label: '第十六条第一款：内部事务信息' },
  { value: 'A16_2', label: '第十六条第二款：过程性信息、执法案卷' },
]
