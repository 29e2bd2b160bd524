import type { CatalogueNode } from '../../api/catalogue'

export interface Row {
  node: CatalogueNode
  level: number
  parent?: string
  opens: boolean
}

/** The lines of the tree that are in sight, in order. */
export function rowsOf(nodes: readonly CatalogueNode[], open: ReadonlySet<string>, level = 1, parent?: string): Row[] {
  return nodes.flatMap((node) => [{ node, level, parent, opens: node.children.length > 0 }, ...(open.has(node.code) ? rowsOf(node.children, open, level + 1, node.code) : [])])
}
