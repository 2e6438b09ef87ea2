package ba.sigurno.ejb.entity;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a long list, as a page with {@code s:pager} shows it.
 *
 * @param items the items on the page
 * @param page its number, from 1
 * @param pages the number of pages, at least 1
 * @param total the number of items on all pages
 */
public record Page<T>(List<T> items, int page, int pages, long total) implements Serializable {

    /** Items on a page unless there is a reason for another size. */
    public static final int SIZE = 25;

    /** Returns the page to show of {@code total} items when {@code wished} is asked for: the nearest that exists. */
    public static int within(int wished, long total, int size) {
        return Math.max(1, Math.min(wished, pages(total, size)));
    }

    /** Returns the index of the first item on a page. */
    public static int offset(int page, int size) {
        return (page - 1) * size;
    }

    /** Returns one page, given its items. */
    public static <T> Page<T> of(List<T> items, int page, long total, int size) {
        return new Page<>(items, page, pages(total, size), total);
    }

    /** Returns the same page with other items. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), page, pages, total);
    }

    private static int pages(long total, int size) {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
