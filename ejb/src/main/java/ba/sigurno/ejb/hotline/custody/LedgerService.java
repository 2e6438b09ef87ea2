package ba.sigurno.ejb.hotline.custody;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.persistence.hotline.custody.CustodyEntry;
import ba.sigurno.persistence.hotline.custody.CustodyEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Proves the custody ledger, and counts by it, so that a figure can be no other than what was recorded. */
@Stateless
@RolesAllowed("HOTLINE_HEAD")
public class LedgerService {

    private static final int PORTION = 5000;
    private static final int QUARTERS = 4;

    /** By the details of which figures are counted; other events have the same details and say something else. */
    private static final Set<CustodyEvent> COUNTED =
            EnumSet.of(CustodyEvent.RECEIVED, CustodyEvent.MOVED, CustodyEvent.HANDED_OVER);

    /** What is counted, in the order of the table. */
    private static final List<String> LINES = List.of(
            "RECEIVED",
            "DUPLICATE",
            "OUT_OF_REMIT",
            "ILLEGAL",
            "HARMFUL",
            "NOT_ILLEGAL",
            "POLICE_FBIH",
            "POLICE_RS",
            "POLICE_BD",
            "INHOPE",
            "NOTICE_SENT",
            "REMOVED",
            "SHREDDED");

    @Inject
    private ConfidentialUnit unit;

    /** Reads the whole ledger, a portion at a time, and says where it is not as it was written. */
    public LedgerProof prove() {
        var before = CustodyLedger.BEGINNING;
        long number = 0;
        while (true) {
            var entries = unit.em()
                    .createNamedQuery(CustodyEntry.AFTER, CustodyEntry.class)
                    .setParameter("number", number)
                    .setMaxResults(PORTION)
                    .getResultList();
            for (var entry : entries) {
                number++;
                if (entry.getNumber() != number
                        || !CustodyLedger.hash(before, entry).equals(entry.getHash())) {
                    return new LedgerProof(number, before, number);
                }
                before = entry.getHash();
            }
            if (entries.size() < PORTION) {
                return new LedgerProof(number, number == 0 ? "" : before, 0);
            }
            unit.em().clear();
        }
    }

    /** Counts what happened in the quarters of a year. */
    public List<QuarterFigure> figures(int year) {
        Map<String, List<Long>> figures = new LinkedHashMap<>();
        LINES.forEach(line -> figures.put(line, new ArrayList<>(Collections.nCopies(QUARTERS, 0L))));
        for (var row : unit.em()
                .createNamedQuery(CustodyEntry.FIGURES, Object[].class)
                .setParameter("from", start(year))
                .setParameter("until", start(year + 1))
                .getResultList()) {
            var event = (CustodyEvent) row[0];
            var line = event == CustodyEvent.RECEIVED ? event.name() : (String) row[1];
            if (COUNTED.contains(event) && figures.containsKey(line)) {
                var quarters = figures.get(line);
                int quarter = ((Number) row[2]).intValue() - 1;
                quarters.set(quarter, quarters.get(quarter) + ((Number) row[3]).longValue());
            }
        }
        return figures.entrySet().stream()
                .map(line -> new QuarterFigure(line.getKey(), List.copyOf(line.getValue())))
                .toList();
    }

    /** Says how long it took from a report to what was done, for each {@link TimeMeasure}, in the quarters of a year. */
    public List<TimeFigure> times(int year) {
        return Stream.of(TimeMeasure.values())
                .map(measure -> TimeFigure.of(measure, hours(measure, year)))
                .toList();
    }

    /** Returns for each quarter the hours that it took, those of one report each. */
    private List<List<Long>> hours(TimeMeasure measure, int year) {
        List<List<Long>> quarters =
                Stream.<List<Long>>generate(ArrayList::new).limit(QUARTERS).toList();
        long number = 0;
        List<Object[]> rows;
        do {
            rows = unit.em()
                    .createNamedQuery(CustodyEntry.TIMES, Object[].class)
                    .setParameter("received", CustodyEvent.RECEIVED)
                    .setParameter("events", measure.events())
                    .setParameter("details", measure.details())
                    .setParameter("from", start(year))
                    .setParameter("until", start(year + 1))
                    .setParameter("number", number)
                    .setMaxResults(PORTION)
                    .getResultList();
            for (var row : rows) {
                number = (Long) row[0];
                var done = (Instant) row[1];
                quarters.get(quarter(done))
                        .add(Duration.between((Instant) row[2], done).toHours());
            }
        } while (rows.size() == PORTION);
        return quarters;
    }

    private static int quarter(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).get(IsoFields.QUARTER_OF_YEAR) - 1;
    }

    /** Returns the figures of a year as they may be given to others: those about one to four reports are hidden. */
    public FigureReport report(int year) {
        return FigureReport.of(year, figures(year), times(year));
    }

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
