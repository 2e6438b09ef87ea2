package ba.sigurno.web.participation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The orders of the table; the name in small letters is in the address. */
enum ReportOrder {
    NAME(null),
    SCHOOLS(Comparator.comparingLong(row -> row.line().schools())),
    CLASSES(Comparator.comparingLong(row -> row.line().classes())),
    PUPILS(Comparator.comparingLong(row -> row.line().pupils().rank())),
    COMPLETIONS(Comparator.comparingLong(row -> row.line().completions().rank())),
    WORKSHOPS(Comparator.comparingLong(row -> row.line().workshops())),
    MET(Comparator.comparingLong(row -> row.line().met().rank())),
    CERTIFICATES(Comparator.comparingLong(row -> row.line().certificates()));

    private final Comparator<ReportRow> comparator;

    ReportOrder(Comparator<ReportRow> comparator) {
        this.comparator = comparator;
    }

    /** Returns the order named in an address; by name when there is none. */
    static ReportOrder of(String name) {
        return Stream.of(values())
                .filter(order -> order.getKey().equals(name))
                .findFirst()
                .orElse(NAME);
    }

    /** Returns its name in addresses. */
    String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether the order starts descending: figures are wanted biggest first. */
    boolean startsDescending() {
        return this != NAME;
    }

    /** Sorts the rows, which come by name, in this order; equal ones stay by name. */
    List<ReportRow> sort(List<ReportRow> byName, boolean descending) {
        if (comparator == null) {
            return descending ? reversed(byName) : byName;
        }
        return byName.stream()
                .sorted(descending ? comparator.reversed() : comparator)
                .toList();
    }

    private static List<ReportRow> reversed(List<ReportRow> rows) {
        var copy = new ArrayList<>(rows);
        Collections.reverse(copy);
        return copy;
    }
}
