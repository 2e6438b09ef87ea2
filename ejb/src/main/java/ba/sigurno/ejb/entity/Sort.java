package ba.sigurno.ejb.entity;

/**
 * The order of a long list, as its reader chose it.
 *
 * @param column one of the columns by which the list can be sorted
 * @param descending whether the last comes first
 */
public record Sort(Column column, boolean descending) {

    /** A column of a list. An enum implements it: what stands in a query never comes from outside. */
    public interface Column {

        /** Returns what the query sorts by, such as {@code a.nameLatin}. */
        String path();

        /** Returns its name in addresses. */
        String name();
    }

    /** Returns the order of a column whose first comes first. */
    public static Sort by(Column column) {
        return new Sort(column, false);
    }

    /** Returns the end of a JPQL query; rows that are equal in the column are in the order of {@code id}. */
    public String orderBy(String id) {
        return " ORDER BY " + column.path() + (descending ? " DESC, " : ", ") + id;
    }
}
