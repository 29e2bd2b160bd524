package cn.zwgk.search.rebuild;

import cn.zwgk.search.content.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another service, read from its beginning to its present end. */
interface ContentSource {

    /** A name that never changes. */
    String name();

    /**
     * @param after the cursor of the page before; null for the first
     * @throws SourceUnavailable if the service does not answer
     */
    Page read(@Nullable String after, int limit);

    /**
     * @param next where to go on
     * @param last whether nothing came after it when it was read
     */
    record Page(List<Entry> entries, @Nullable String next, boolean last) {}
}
