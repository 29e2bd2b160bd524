import type { GuidanceContent, GuidanceEdition } from '../../api/staff/guidance'

/** What is written in an edition, without what comes from its sources; sources that are gone cannot be kept. */
export function contentOf(edition: GuidanceEdition): GuidanceContent {
  return {
    lifeEvent: edition.lifeEvent,
    title: edition.title,
    introduction: edition.introduction ?? '',
    items: edition.items.filter((item) => !item.gone).map(({ heading, words, kind, sourceId, clause }) => ({ heading, words: words ?? '', kind, sourceId, clause: clause ?? '' })),
  }
}

/** The titles of its sources by id. */
export const titlesOf = (edition: GuidanceEdition): Record<string, string> => Object.fromEntries(edition.items.map((item) => [item.sourceId, item.title]))

/** Which sources changed after the words were written. */
export const marks = (edition: GuidanceEdition): Record<string, boolean> => Object.fromEntries(edition.items.map((item) => [item.sourceId, item.toCheck]))
