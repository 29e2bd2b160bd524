/** Stories that the bureau would recognise, told on the whole running platform through its one address. */
@NullMarked
package cn.zwgk.e2e;

import org.jspecify.annotations.NullMarked;
