package ba.sigurno.web.certificate;

import ba.sigurno.ejb.certificate.CertificateIssueService;
import ba.sigurno.ejb.certificate.CertificateIssueService.Progress;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The certificates of one training, on its page. */
@Named
@RequestScoped
public class IssueBacking {

    @Inject
    private CertificateIssueService certificates;

    @Inject
    private LanguageBacking language;

    private Progress progress;

    /** How far the issue for a training is. */
    public Progress progress(String sessionId) {
        if (progress == null) {
            progress = certificates.progress(sessionId, language.getCurrent());
        }
        return progress;
    }

    /** Issues them to all who were there; with scripts the page asks {@link IssueResource} instead, step by step. */
    public String issue(String sessionId) {
        int count = certificates.issue(sessionId, Integer.MAX_VALUE).issued();
        if (count == 0) {
            PageMessages.info("certificate_issue_none");
        } else {
            PageMessages.info("certificate_issue_done", count);
        }
        return here(sessionId);
    }

    /** Issues one anew to who had one that was revoked. */
    public String issueAgain(String sessionId, String checkToken) {
        certificates.issueAgain(checkToken);
        PageMessages.info("certificate_issue_done", 1);
        return here(sessionId);
    }

    private static String here(String sessionId) {
        return "/training/session?faces-redirect=true&id=" + sessionId;
    }
}
