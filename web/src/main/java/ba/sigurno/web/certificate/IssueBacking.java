package ba.sigurno.web.certificate;

import ba.sigurno.ejb.certificate.CertificateIssueService;
import ba.sigurno.ejb.certificate.CertificateLine;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The certificates of one training, on its page. */
@Named
@RequestScoped
public class IssueBacking {

    @Inject
    private CertificateIssueService certificates;

    @Inject
    private LanguageBacking language;

    private List<CertificateLine> issued;

    /** Those issued for a training already. */
    public List<CertificateLine> issued(String sessionId) {
        if (issued == null) {
            issued = certificates.issuedFor(sessionId, language.getCurrent());
        }
        return issued;
    }

    /** Issues them to all who were there. */
    public String issue(String sessionId) {
        int count = certificates.issueForSession(sessionId);
        if (count == 0) {
            PageMessages.info("certificate_issue_none");
        } else {
            PageMessages.info("certificate_issue_done", count);
        }
        return "/training/session?faces-redirect=true&id=" + sessionId;
    }
}
