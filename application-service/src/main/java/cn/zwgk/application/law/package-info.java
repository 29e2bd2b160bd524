/** What the Regulation and the national report format say, as data: articles, reply results, remedies. */
@NullMarked
package cn.zwgk.application.law;

import org.jspecify.annotations.NullMarked;
