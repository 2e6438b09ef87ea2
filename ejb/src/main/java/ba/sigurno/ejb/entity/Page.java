package ba.sigurno.ejb.entity;

import ba.sigurno.persistence.i18n.DomainException;
import jakarta.persistence.TypedQuery;
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

    /** The most items of a list that go into one file. */
    public static final int MAX_WHOLE = 20_000;

    /** Returns the page to show of {@code total} items when {@code wished} is asked for: the nearest that exists. */
    public static int within(int wished, long total, int size) {
        return Math.max(1, Math.min(wished, pages(total, size)));
    }

    /** Returns the index of the first item on a page. */
    public static int offset(int page, int size) {
        return (page - 1) * size;
    }

    /** Reads the page of {@value #SIZE} items to show when {@code wished} is asked for, of the {@code total} that a query finds. */
    public static <T> Page<T> read(TypedQuery<T> query, long total, int wished) {
        int page = within(wished, total, SIZE);
        var items = query.setFirstResult(offset(page, SIZE)).setMaxResults(SIZE).getResultList();
        return of(items, page, total, SIZE);
    }

    /**
     * Reads all items that a query finds, for a file.
     *
     * @param total how many there are, counted in the same transaction, which sees no others
     * @throws DomainException when there are more than {@value #MAX_WHOLE}
     */
    public static <T> List<T> readWhole(TypedQuery<T> query, long total) {
        DomainException.require(total <= MAX_WHOLE, "app_rule_list_too_long", MAX_WHOLE);
        return query.getResultList();
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
