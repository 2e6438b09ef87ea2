package ba.sigurno.web.certificate.issue;

import ba.sigurno.ejb.certificate.issue.CertificateDueService;
import ba.sigurno.ejb.certificate.issue.DueLine;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists the teachers who may be given a certificate, over all trainings that the caller leads. */
@Named
@RequestScoped
public class DueBacking {

    @Inject
    private CertificateDueService certificates;

    @Inject
    private LanguageBacking language;

    private List<DueLine> rows;

    /** Reads the list. */
    public void load() {
        rows = certificates.list(language.getCurrent());
    }

    public List<DueLine> getRows() {
        return rows;
    }
}
