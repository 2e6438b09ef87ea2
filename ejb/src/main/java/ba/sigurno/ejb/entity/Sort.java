package ba.sigurno.ejb.entity;

import ba.sigurno.persistence.i18n.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The order of a long list, as its reader chose it.
 *
 * @param column one of the columns by which the list can be sorted
 * @param descending whether the last comes first
 */
public record Sort(Column column, boolean descending) {

    /** Before the name of a column: the last comes first. */
    private static final String DESCENDING = "-";

    /** A column of a list. An enum implements it: what stands in a query never comes from outside. */
    public interface Column {

        /** Returns what the query sorts by, such as {@code a.lastSignIn}. */
        String path();

        /** Returns what it sorts by for a reader: a name has another place in the azbuka than in the abeceda. */
        default String path(Language reader) {
            return path();
        }

        /** Returns its name in addresses. */
        String name();
    }

    /** Returns the order of a column whose first comes first. */
    public static Sort by(Column column) {
        return new Sort(column, false);
    }

    /**
     * Reads an order as it stands in an address, see {@link #text}.
     *
     * @return empty unless it names one of {@code columns}
     */
    public static Optional<Sort> read(String text, List<? extends Column> columns) {
        var order = Objects.toString(text, "");
        boolean descending = order.startsWith(DESCENDING);
        var name = descending ? order.substring(DESCENDING.length()) : order;
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(column -> new Sort(column, descending));
    }

    /** Returns the order as it stands in an address: the name of the column, behind {@code -} when the last comes first. */
    public String text() {
        return (descending ? DESCENDING : "") + column.name();
    }

    /**
     * Returns the end of a JPQL query; rows that are equal in the column are in the order of {@code id}.
     *
     * @param reader the language of whoever reads the list, by whose alphabet names are sorted
     */
    public String orderBy(String id, Language reader) {
        var path = column.path(reader);
        // In one direction, so that an index on the column serves both.
        var direction = descending ? " DESC" : "";
        return " ORDER BY " + (path.equals(id) ? "" : path + direction + ", ") + id + direction;
    }
}
