package ba.sigurno.web.hotline.custody;

import ba.sigurno.ejb.hotline.custody.LedgerProof;
import ba.sigurno.ejb.hotline.custody.LedgerService;
import ba.sigurno.ejb.hotline.custody.QuarterFigure;
import ba.sigurno.ejb.hotline.custody.TimeFigure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Shows the head of the hotline what is counted by the custody ledger, and proves it. */
@Named
@RequestScoped
public class LedgerBacking {

    @Inject
    private LedgerService ledger;

    @Inject
    private Clock clock;

    private Integer year;
    private List<QuarterFigure> figures;
    private List<TimeFigure> times;
    private LedgerProof proof;

    /** Counts the year of the address, this one without any. */
    public void load() {
        if (year == null) {
            year = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
        }
        figures = ledger.figures(year);
        times = ledger.times(year);
    }

    /** Proves the ledger. */
    public void prove() {
        proof = ledger.prove();
    }

    public List<QuarterFigure> getFigures() {
        return figures;
    }

    /** Returns how long it took. */
    public List<TimeFigure> getTimes() {
        return times;
    }

    /** Returns the quarters of the year. */
    public List<Integer> getQuarters() {
        return List.of(1, 2, 3, 4);
    }

    /** Returns what the proof found; null before it. */
    public LedgerProof getProof() {
        return proof;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
