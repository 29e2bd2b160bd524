/** Tests of the analysis, without a server. */
@NullMarked
package cn.zwgk.analysis;

import org.jspecify.annotations.NullMarked;
