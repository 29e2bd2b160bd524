package cn.zwgk.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page from 0
 * @param total the exact count of all items
 */
public record Paged<T>(List<T> items, int page, int size, long total) {

    public Paged {
        items = List.copyOf(items);
    }

    public static <T> Paged<T> of(List<T> items, PageRequest request, long total) {
        return new Paged<>(items, request.page(), request.size(), total);
    }

    /** The same page with every item turned into something else. */
    public <R> Paged<R> map(Function<? super T, ? extends R> mapping) {
        return new Paged<>(items.stream().<R>map(mapping).toList(), page, size, total);
    }
}
