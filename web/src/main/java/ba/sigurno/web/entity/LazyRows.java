package ba.sigurno.web.entity;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of {@code s:lazyTable}, a page at a time, in the order that the reader chose. Page and order stand in the
 * address of the page, by its parameters {@code page} and {@code sort}; a wrong order there is the first one, a page that
 * does not exist the last one.
 */
public final class LazyRows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final transient List<? extends Sort.Column> columns;
    private final transient BiFunction<Sort, Integer, Page<T>> source;
    private final transient Supplier<Sort> first;
    private int page = 1;
    private transient Sort sort;
    private transient Part<T> read;

    private record Part<T>(Sort sort, int wished, Page<T> page) {}

    /**
     * Creates the rows of a list.
     *
     * @param columns those by which it can be sorted, first the one by which it is
     * @param source reads a page of {@link Page#SIZE} rows, given its order and its number
     */
    public LazyRows(List<? extends Sort.Column> columns, BiFunction<Sort, Integer, Page<T>> source) {
        this(columns, Sort.by(columns.get(0)), source);
    }

    /**
     * Creates the rows of a list.
     *
     * @param columns those by which it can be sorted
     * @param first how it is sorted before its reader chooses
     * @param source reads a page of {@link Page#SIZE} rows, given its order and its number
     */
    public LazyRows(List<? extends Sort.Column> columns, Sort first, BiFunction<Sort, Integer, Page<T>> source) {
        this(columns, () -> first, source);
    }

    /**
     * Creates the rows of a list whose first order depends on something, such as its filter.
     *
     * @param columns those by which it can be sorted
     * @param first gives the order until another one is chosen
     * @param source reads a page of {@link Page#SIZE} rows, given its order and its number
     */
    public LazyRows(
            List<? extends Sort.Column> columns, Supplier<Sort> first, BiFunction<Sort, Integer, Page<T>> source) {
        this.columns = columns;
        this.first = first;
        this.source = source;
    }

    private Sort sort() {
        return sort == null ? first.get() : sort;
    }

    /** Counts what {@link #load} reads anyway. */
    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return (int) getTotal();
    }

    /** Returns a page; how many rows the browser asks for does not count. */
    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        sort = sortBy.values().stream()
                .flatMap(chosen -> Sort.read(chosen.getField(), columns).stream()
                        .map(sent -> new Sort(sent.column(), chosen.getOrder().isDescending())))
                .findFirst()
                .orElse(sort);
        page = first / Page.SIZE + 1;
        return read().items();
    }

    private Page<T> read() {
        var wished = sort();
        if (read == null || read.wished() != page || !read.sort().equals(wished)) {
            read = new Part<>(wished, page, source.apply(wished, page));
        }
        return read.page();
    }

    /** Returns the number of rows on all pages. */
    public long getTotal() {
        return read().total();
    }

    /** Returns the index of the first row of the page. */
    public int getFirst() {
        return Page.offset(getShown(), Page.SIZE);
    }

    /** Returns the number of the page that is shown: the one that is wished, or the last. */
    public int getShown() {
        return read().page();
    }

    /** Returns the number of pages. */
    public int getPages() {
        return read().pages();
    }

    /** Returns how PrimeFaces calls the order of a column; null when the rows are in the order of another one. */
    public String order(String column) {
        var shown = sort();
        if (!shown.column().name().equals(column)) {
            return null;
        }
        return shown.descending() ? "descending" : "ascending";
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    /** Returns the order as it stands in the address. */
    public String getSort() {
        return sort().text();
    }

    /** Takes an order from the address, if there is such a one. */
    public void setSort(String order) {
        sort = Sort.read(order, columns).orElse(sort);
    }

    /** Returns whether there are more rows than go into one file. */
    public boolean isTooLong() {
        return getTotal() > Page.MAX_WHOLE;
    }

    /** Returns the most rows that go into one file. */
    public int getMaxWhole() {
        return Page.MAX_WHOLE;
    }
}
