package ba.sigurno.ejb.participation.measure;

import ba.sigurno.ejb.i18n.Percent;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** The figures of one line of a report, as they may be shown. */
public final class Measures {

    private final Map<Measure, Long> numbers = new EnumMap<>(Measure.class);

    Measures() {}

    /** Returns a figure; null when it is not counted here, or is about too few. */
    public Long get(Measure measure) {
        return numbers.get(measure);
    }

    /** Returns a figure; 0 when it is not counted here. */
    public long number(Measure measure) {
        return numbers.getOrDefault(measure, 0L);
    }

    /** Returns the share of one figure in another, in percent, at most 100; null when the whole is missing or 0. */
    public BigDecimal share(Measure part, Measure whole) {
        long all = number(whole);
        return all == 0 ? null : Percent.of(Math.min(number(part), all), all);
    }

    void put(Measure measure, Long number) {
        if (number == null) {
            numbers.remove(measure);
        } else {
            numbers.put(measure, number);
        }
    }
}
