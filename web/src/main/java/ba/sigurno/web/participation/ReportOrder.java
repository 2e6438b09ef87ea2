package ba.sigurno.web.participation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How an address wants the table of a report.
 *
 * @param sort the key of the column by which it is sorted; null for the name
 * @param dir {@code asc} or {@code desc}; null for the direction in which a column starts
 * @param all whether all columns are shown, and not only the few
 */
record ReportOrder(String sort, String dir, boolean all) {

    /** Returns the column by which lines are sorted. */
    ReportColumn column() {
        return ReportColumn.of(sort);
    }

    /** Returns whether the greatest comes first. */
    boolean isDescending() {
        return dir == null || dir.isBlank() ? column().startsDescending() : "desc".equals(dir);
    }

    /** Returns the parameters of the address; a value may be null. */
    Map<String, String> parameters() {
        var order = new LinkedHashMap<String, String>();
        order.put("sort", sort);
        order.put("dir", dir);
        order.put("all", all ? "true" : null);
        return order;
    }
}
