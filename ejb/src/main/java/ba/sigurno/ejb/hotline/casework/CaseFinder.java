package ba.sigurno.ejb.hotline.casework;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.hotline.casework.ReportAssessment;
import ba.sigurno.persistence.hotline.intake.HotlineReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;

/** Finds a report that an analyst names, and what was found of it. */
@ApplicationScoped
public class CaseFinder {

    @Inject
    private ConfidentialUnit unit;

    /**
     * Finds a report.
     *
     * @throws NotFoundException when there is none
     */
    public HotlineReport find(String id) {
        return find(id, LockModeType.NONE);
    }

    /** Finds a report to change it: who comes second finds what the first has done. */
    public HotlineReport lock(String id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private HotlineReport find(String id, LockModeType lock) {
        if (!PublicId.hasForm(id)) {
            throw new NotFoundException("HotlineReport");
        }
        return unit.em()
                .createNamedQuery(HotlineReport.BY_PUBLIC_ID, HotlineReport.class)
                .setParameter("publicId", id)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("HotlineReport"));
    }

    /** Returns what analysts found of a report, in that order. */
    public List<ReportAssessment> assessments(HotlineReport report) {
        return unit.em()
                .createNamedQuery(ReportAssessment.OF_REPORT, ReportAssessment.class)
                .setParameter("reportId", report.getId())
                .getResultList();
    }
}
