/** The templates that were uploaded, in the database. */
@NullMarked
package cn.zwgk.application.notice.persistence;

import org.jspecify.annotations.NullMarked;
