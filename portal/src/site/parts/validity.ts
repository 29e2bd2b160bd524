import type { DocumentPage } from '../../api/documents'
import { day } from '../../shared/time'

export type Tone = 'good' | 'wait' | 'bad' | 'neutral'

export function toneOf(validity: string): Tone {
  switch (validity) {
    case 'IN_FORCE':
      return 'good'
    case 'NOT_YET_IN_FORCE':
    case 'AMENDED':
      return 'wait'
    case 'LAPSED':
    case 'REPEALED':
      return 'bad'
    default:
      return 'neutral'
  }
}

/** What the banner of a document says: the state in words, since when, and what that means for the reader. */
export function validityWords(document: Pick<DocumentPage, 'validity' | 'validityName' | 'validitySince' | 'effectiveFrom' | 'lapsesOn'>): { title: string; text: string } {
  const since = day(document.validitySince)
  switch (document.validity) {
    case 'IN_FORCE':
      return {
        title: '现行有效',
        text: [
          document.effectiveFrom ? `自 ${day(document.effectiveFrom)} 起施行` : since ? `自 ${since} 起有效` : '',
          document.lapsesOn ? `有效期至 ${day(document.lapsesOn)}` : '',
        ].filter(Boolean).join(','),
      }
    case 'NOT_YET_IN_FORCE':
      return { title: '尚未生效', text: document.effectiveFrom ? `自 ${day(document.effectiveFrom)} 起施行，在此之前不能作为办事依据` : '在生效之前不能作为办事依据' }
    case 'AMENDED':
      return { title: '已修改', text: since ? `自 ${since} 起部分内容已经修改，请对照修改它的文件使用` : '部分内容已经修改，请对照修改它的文件使用' }
    case 'LAPSED':
      return { title: '已失效', text: since ? `自 ${since} 起不再执行，仅供查阅` : '不再执行，仅供查阅' }
    case 'REPEALED':
      return { title: '已废止', text: since ? `自 ${since} 起废止，不再执行，仅供查阅` : '已废止，不再执行，仅供查阅' }
    default:
      return { title: document.validityName, text: '' }
  }
}
