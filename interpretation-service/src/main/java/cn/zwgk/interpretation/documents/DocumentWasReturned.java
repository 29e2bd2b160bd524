package cn.zwgk.interpretation.documents;

import java.util.Set;

/**
 * 退文: the document was returned to its drafter, and what was reviewed beside it goes back with it, in the transaction that
 * learns of it.
 *
 * @param companions the material that was under review with it, as it was handed in then
 */
public record DocumentWasReturned(Set<Companion> companions, String reason, By returnedBy) {

    /** Who returned it. */
    public record By(String id, String name, String office) {}
}
