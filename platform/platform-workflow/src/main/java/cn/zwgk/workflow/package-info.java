/**
 * Transition tables and named rules: what may happen to an aggregate, who may do it and on what ground. Pure Java; the
 * allowed acts of the API, the diagrams in {@code docs/state-machines} and the tests are derived from the same tables.
 */
@NullMarked
package cn.zwgk.workflow;

import org.jspecify.annotations.NullMarked;
