package cn.zwgk.interpretation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The authorisation rule of what every officer of the bureau may read. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@PreAuthorize("hasAnyRole('drafter', 'first-reviewer', 'second-reviewer', 'final-reviewer', 'openness-office', "
        + "'legal-counsel', 'bureau-leader')")
public @interface StaffOnly {}
