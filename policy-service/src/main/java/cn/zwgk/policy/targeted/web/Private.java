package cn.zwgk.policy.targeted.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** Answers for one reader only: no cache on the way keeps them, and no entity tag tells others what they hold. */
final class Private {

    private Private() {}

    static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Robots-Tag", "noindex, nofollow")
                .body(body);
    }
}
