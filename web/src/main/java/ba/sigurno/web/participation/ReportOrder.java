package ba.sigurno.web.participation;

import ba.sigurno.ejb.participation.measure.Measure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The orders of the table; the name in small letters is in the address. */
enum ReportOrder {
    NAME(null),
    SCHOOLS(Measure.SCHOOLS),
    ENROLLED(Measure.ENROLLED),
    CLASSES(Measure.CLASSES),
    PUPILS(Measure.PUPILS),
    REACHED(Measure.REACHED),
    SHARE(Measure.REACHED),
    COMPLETIONS(Measure.COMPLETIONS),
    WORKSHOPS(Measure.WORKSHOPS),
    MET(Measure.MET),
    CERTIFIED(Measure.CERTIFIED),
    CERTIFICATES(Measure.CERTIFICATES);

    private final Measure measure;

    ReportOrder(Measure measure) {
        this.measure = measure;
    }

    private Comparator<ReportRow> comparator() {
        return this == SHARE
                ? Comparator.comparing(ReportRow::getShare, Comparator.nullsFirst(Comparator.naturalOrder()))
                : Comparator.comparing(row -> row.measures().number(measure));
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
        if (measure == null) {
            return descending ? reversed(byName) : byName;
        }
        return byName.stream()
                .sorted(descending ? comparator().reversed() : comparator())
                .toList();
    }

    private static List<ReportRow> reversed(List<ReportRow> rows) {
        var copy = new ArrayList<>(rows);
        Collections.reverse(copy);
        return copy;
    }
}
