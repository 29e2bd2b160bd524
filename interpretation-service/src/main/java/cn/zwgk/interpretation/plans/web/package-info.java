/** Plans over HTTP, for officers. */
@NullMarked
package cn.zwgk.interpretation.plans.web;

import org.jspecify.annotations.NullMarked;
