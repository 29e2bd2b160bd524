/** Cases in PostgreSQL. */
@NullMarked
package cn.zwgk.application.casefile.persistence;

import org.jspecify.annotations.NullMarked;
