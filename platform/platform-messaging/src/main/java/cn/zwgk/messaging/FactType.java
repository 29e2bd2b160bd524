package cn.zwgk.messaging;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which a {@link Fact} travels. Its schema stands in {@code contracts} under {@code events/<topic>/<type>.v<version>.schema.json}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FactType {

    /** The Kafka topic, for example {@code zwgk.policy.documents}. */
    String topic();

    /** The short name in the past tense, for example {@code DocumentPublished}. */
    String type();

    /** The version of its schema; a new one only when consumers of the old could not read it. */
    int version() default 1;
}
