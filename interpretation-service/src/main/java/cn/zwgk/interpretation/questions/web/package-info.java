/** Questions and answers over HTTP: for officers and for everybody. */
@NullMarked
package cn.zwgk.interpretation.questions.web;

import org.jspecify.annotations.NullMarked;
