/** Takes the public facts of the other services into the index. */
@NullMarked
package cn.zwgk.search.intake;

import org.jspecify.annotations.NullMarked;
