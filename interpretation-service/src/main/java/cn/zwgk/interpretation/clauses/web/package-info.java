/** Clauses and what explains them over HTTP, for readers and for officers. */
@NullMarked
package cn.zwgk.interpretation.clauses.web;

import org.jspecify.annotations.NullMarked;
