package ba.sigurno.ejb.hotline.handover;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.persistence.hotline.handover.HandOver;
import ba.sigurno.persistence.hotline.handover.RemovalWatch;
import ba.sigurno.persistence.hotline.intake.HotlineReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds to whom a report was handed over, and when it is looked for again. */
@ApplicationScoped
public class SentReports {

    @Inject
    private ConfidentialUnit unit;

    /** Returns the hand-overs of a report, in their order. */
    List<HandOver> of(HotlineReport report) {
        return unit.em()
                .createNamedQuery(HandOver.OF_REPORT, HandOver.class)
                .setParameter("reportId", report.getId())
                .getResultList();
    }

    /** Returns when it is looked for; empty when nobody was told to remove it. */
    Optional<RemovalWatch> watch(HotlineReport report) {
        return unit.em()
                .createNamedQuery(RemovalWatch.OF_REPORT, RemovalWatch.class)
                .setParameter("reportId", report.getId())
                .getResultStream()
                .findFirst();
    }
}
