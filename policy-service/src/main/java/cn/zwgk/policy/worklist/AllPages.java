package cn.zwgk.policy.worklist;

import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A list to its end, for whoever must not miss what stands on its later pages. */
public final class AllPages {

    private static final int SIZE = 200;

    private AllPages() {}

    public static <T> List<T> of(Function<PageRequest, Paged<T>> list) {
        List<T> all = new ArrayList<>();
        Paged<T> page;
        int number = 0;
        do {
            page = list.apply(new PageRequest(number++, SIZE, null));
            all.addAll(page.items());
        } while (!page.items().isEmpty() && all.size() < page.total());
        return all;
    }
}
