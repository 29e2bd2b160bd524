package cn.zwgk.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code POST} that may be repeated with the same {@code Idempotency-Key}: the act happens once, and the repetition
 * gets the first answer. The key is chosen by the client, 16 characters at least, and kept for a day.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {}
