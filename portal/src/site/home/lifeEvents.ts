/** What people come with, each leading to a search that brings policy, interpretation and answers together. */
export const LIFE_EVENTS = [
  { title: '养老', text: '高龄津贴、助餐、养老机构', query: '养老服务', guides: 'ELDERLY' },
  { title: '儿童', text: '孤儿、困境儿童、助学', query: '儿童福利', guides: 'CHILDREN' },
  { title: '残疾人', text: '两项补贴、康复、照护', query: '残疾人补贴', guides: 'DISABILITY' },
  { title: '困难救助', text: '低保、特困、临时救助', query: '最低生活保障', guides: 'ASSISTANCE' },
  { title: '婚姻', text: '结婚、离婚、补领证件', query: '婚姻登记', guides: 'MARRIAGE' },
  { title: '殡葬', text: '惠民殡葬、公墓管理', query: '殡葬', guides: 'FUNERAL' },
  { title: '社会组织', text: '登记、年检、等级评估', query: '社会组织', guides: 'ORGANISATIONS' },
  { title: '慈善', text: '慈善募捐、志愿服务', query: '慈善', guides: 'CHARITY' },
]
