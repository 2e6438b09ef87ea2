package ba.sigurno.web.certificate.issue;

import ba.sigurno.ejb.certificate.issue.CertificateLine;
import ba.sigurno.ejb.certificate.issue.CertificateService;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lists the caller's own certificates. */
@Named
@RequestScoped
public class MyCertificatesBacking {

    @Inject
    private CertificateService certificates;

    @Inject
    private LanguageBacking language;

    private int page = 1;
    private Page<CertificateLine> rows;

    /** Reads the page. */
    public void load() {
        rows = certificates.mine(page, language.getCurrent());
    }

    public Page<CertificateLine> getRows() {
        return rows;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
