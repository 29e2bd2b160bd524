/** What the platform costs: time and memory. Not part of the ordinary build; each class says how it is run. */
@NullMarked
package cn.zwgk.e2e.benchmark;

import org.jspecify.annotations.NullMarked;
