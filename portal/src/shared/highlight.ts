export interface Part {
  text: string
  marked: boolean
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&nbsp;': ' ' }

/** Splits a search excerpt at its <em> marks. The parts are shown as text, so nothing in an excerpt can run. */
export function highlightParts(excerpt: string): Part[] {
  return excerpt
    .split(/(<em>.*?<\/em>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const marked = /^<em>(.*)<\/em>$/s.exec(part)
      return { text: plain(marked ? marked[1]! : part), marked: marked !== null }
    })
}

function plain(text: string): string {
  return text.replace(/<\/?[a-zA-Z][^>]*>/g, '').replace(/&(?:lt|gt|amp|quot|nbsp|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
}
