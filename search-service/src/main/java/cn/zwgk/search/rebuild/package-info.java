/**
 * Building the index anew from the services, while live facts go on: a new index is filled beside the live one, which then gives way in
 * one step. An interrupted rebuild goes on where it stopped, on whatever instance.
 */
@NullMarked
package cn.zwgk.search.rebuild;

import org.jspecify.annotations.NullMarked;
