/**
 * What every service does the same way at its HTTP edge: who acts, what is refused and how that is said, paging, entity
 * tags, repeatable requests, the audit trail, time and request ids. No type of the domain lives here.
 */
@NullMarked
package cn.zwgk.web;

import org.jspecify.annotations.NullMarked;
