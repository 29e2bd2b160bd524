/** The stretch of text from one place to another below an element, counted over all its text; nothing if it is not there. */
export function stretch(root: Element, start: number, length: number): Range | undefined {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let passed = 0
  let begun = false
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const size = node.textContent?.length ?? 0
    if (!begun && start < passed + size) {
      range.setStart(node, start - passed)
      begun = true
    }
    if (begun && start + length <= passed + size) {
      range.setEnd(node, start + length - passed)
      return range
    }
    passed += size
  }
  return undefined
}

/** Marks a place in the body on the screen and brings it into sight. */
export function showInBody(start: number, length: number): boolean {
  const root = document.querySelector('#d-body, .reading .rich')
  const range = root ? stretch(root, start, length) : undefined
  if (!range) return false
  if (typeof Highlight !== 'undefined') CSS.highlights.set('finding', new Highlight(range))
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  return true
}
