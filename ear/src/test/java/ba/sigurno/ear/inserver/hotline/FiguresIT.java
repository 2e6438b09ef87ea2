package ba.sigurno.ear.inserver.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.hotline.custody.LedgerService;
import ba.sigurno.ejb.hotline.custody.QuarterFigure;
import ba.sigurno.ejb.hotline.custody.TimeFigure;
import ba.sigurno.ejb.hotline.custody.TimeMeasure;
import ba.sigurno.persistence.entity.PublicId;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The three times are counted by the ledger: from a report to the police, to its provider, and until it is gone. */
@ExtendWith(ArquillianExtension.class)
class FiguresIT {

    /** Of no other test. */
    private static final int YEAR = 2003;

    @Inject
    private LedgerService ledger;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Confidential confidential;

    private long number = 90_000_000;

    @AfterEach
    void takeOutWhatWasPutIn() throws Exception {
        confidential.change("DELETE FROM hotline_custody WHERE number > 90000000");
    }

    @Test
    void theFirstOfEachCountsAndTheMiddleIsShown() throws Exception {
        for (int hours : new int[] {2, 4, 30}) {
            var id = PublicId.random();
            entry(id, "RECEIVED", "", 5, 0);
            entry(id, "ALERTED", "POLICE_RS", 5, hours);
            entry(id, "HANDED_OVER", "POLICE_RS", 5, hours + 50);
            entry(id, "HANDED_OVER", "PROVIDER", 5, hours + 72);
            entry(id, "ACKNOWLEDGED", "POLICE_RS", 5, hours + 80);
            // Entered after the other one, though it was before.
            entry(id, "ACKNOWLEDGED", "POLICE_FBIH", 5, hours + 79);
            entry(id, "MOVED", "REMOVED", 5, hours + 100);
        }
        assertThat(times(TimeMeasure.TO_POLICE)).isEqualTo(new TimeFigure.Median(4L, 3));
        assertThat(times(TimeMeasure.TO_ACKNOWLEDGEMENT)).isEqualTo(new TimeFigure.Median(83L, 3));
        assertThat(times(TimeMeasure.TO_PROVIDER)).isEqualTo(new TimeFigure.Median(76L, 3));
        assertThat(times(TimeMeasure.TO_REMOVAL)).isEqualTo(new TimeFigure.Median(104L, 3));
        var figures = asStaff.call(Demo.HOTLINE_HEAD, () -> ledger.figures(YEAR)).stream()
                .collect(Collectors.toMap(QuarterFigure::what, QuarterFigure::year));
        // A call and an acknowledgement are no second hand-over.
        assertThat(figures.get("POLICE_RS")).isEqualTo(3);
    }

    @Test
    void whatHappenedInAnotherYearIsNotCountedTwice() throws Exception {
        var id = PublicId.random();
        entry(id, "RECEIVED", "", 12, 0);
        entry(id, "HANDED_OVER", "POLICE_RS", 12, 1);
        var before = asStaff.call(Demo.HOTLINE_HEAD, () -> ledger.times(YEAR));
        entry(id, "HANDED_OVER", "POLICE_FBIH", 12, 24 * 60);
        assertThat(asStaff.call(Demo.HOTLINE_HEAD, () -> ledger.times(YEAR))).isEqualTo(before);
        assertThat(asStaff.call(Demo.HOTLINE_HEAD, () -> ledger.times(YEAR + 1))
                        .get(0)
                        .year()
                        .reports())
                .isZero();
    }

    private TimeFigure.Median times(TimeMeasure measure) throws Exception {
        return asStaff.call(Demo.HOTLINE_HEAD, () -> ledger.times(YEAR))
                .get(measure.ordinal())
                .quarters()
                .get(1);
    }

    private void entry(String id, String event, String detail, int month, int hours) throws Exception {
        confidential.change(
                "INSERT INTO hotline_custody (number, happened_at, event, subject_id, detail, hash)"
                        + " VALUES (?, ? + INTERVAL ? HOUR, ?, ?, ?, '')",
                ++number,
                "%d-%02d-01".formatted(YEAR, month),
                hours,
                event,
                id,
                detail);
    }
}
