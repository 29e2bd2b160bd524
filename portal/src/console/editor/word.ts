export interface Cleaned {
  html: string
  /** What was left out, in words for the person who pasted. */
  dropped: string[]
}

/** Text from Word keeps its headings, lists, tables and emphasis and loses everything that belongs to Word; says what went. */
export function cleanPaste(pasted: string): Cleaned {
  const page = new DOMParser().parseFromString(pasted, 'text/html')
  const dropped = new Set<string>()
  const body = page.body

  for (const element of body.querySelectorAll('style,script,meta,link,title,xml')) element.remove()
  for (const image of body.querySelectorAll('img,svg,canvas')) {
    dropped.add('图片（请作为附件上传）')
    image.remove()
  }
  for (const object of body.querySelectorAll('object,embed,iframe,form,input,button')) {
    dropped.add('嵌入的对象')
    object.remove()
  }
  for (const note of body.querySelectorAll('[style*="mso-element:comment"],a[href^="#_msocom"]')) {
    dropped.add('批注')
    note.remove()
  }
  comments(body).forEach((comment) => comment.remove())

  for (const element of [...body.querySelectorAll<HTMLElement>('*')]) {
    const style = element.getAttribute('style') ?? ''
    if (/display:\s*none|mso-hide:\s*all/.test(style)) {
      dropped.add('隐藏的文字')
      element.remove()
      continue
    }
    if (/(?:^|;)\s*(color|font-family|font-size|background)/.test(style) || element.tagName === 'FONT') dropped.add('字体、字号和颜色')
    if (/font-weight:\s*(bold|[6-9]00)/.test(style) && !/^(B|STRONG|H\d)$/.test(element.tagName)) wrap(page, element, 'strong')
    for (const name of element.getAttributeNames()) {
      if (!['href', 'colspan', 'rowspan'].includes(name)) element.removeAttribute(name)
    }
    if (element.tagName.includes(':')) element.replaceWith(...element.childNodes)
  }
  for (const element of [...body.querySelectorAll('font,span')]) element.replaceWith(...element.childNodes)
  return { html: body.innerHTML.replace(/\u00a0/g, ' ').replace(/<p>\s*<\/p>/g, ''), dropped: [...dropped] }
}

function comments(body: HTMLElement): Comment[] {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT)
  const found: Comment[] = []
  while (walker.nextNode()) found.push(walker.currentNode as Comment)
  return found
}

function wrap(page: Document, element: HTMLElement, tag: string): void {
  const inner = page.createElement(tag)
  inner.append(...element.childNodes)
  element.append(inner)
}
