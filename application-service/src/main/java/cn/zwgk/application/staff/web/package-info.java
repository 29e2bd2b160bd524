/** The directory of staff over HTTP, for officers who choose people from it. */
@NullMarked
package cn.zwgk.application.staff.web;

import org.jspecify.annotations.NullMarked;
