package ba.sigurno.ejb.hotline.custody;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.persistence.hotline.custody.CustodyEntry;
import ba.sigurno.persistence.hotline.custody.CustodyEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proves the custody ledger, and counts by it, so that a figure can be no other than what was recorded. */
@Stateless
@RolesAllowed("HOTLINE_HEAD")
public class LedgerService {

    private static final int PORTION = 5000;
    private static final int QUARTERS = 4;

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
            if (event != CustodyEvent.ASSESSED && figures.containsKey(line)) {
                var quarters = figures.get(line);
                int quarter = ((Number) row[2]).intValue() - 1;
                quarters.set(quarter, quarters.get(quarter) + ((Number) row[3]).longValue());
            }
        }
        return figures.entrySet().stream()
                .map(line -> new QuarterFigure(line.getKey(), List.copyOf(line.getValue())))
                .toList();
    }

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
