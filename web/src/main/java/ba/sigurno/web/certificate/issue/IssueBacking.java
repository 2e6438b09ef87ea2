package ba.sigurno.web.certificate.issue;

import ba.sigurno.ejb.certificate.issue.CertificateIssueService;
import ba.sigurno.ejb.certificate.issue.CertificateIssueService.Progress;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.omnifaces.cdi.Param;

/**
 * The certificates of one training. Who is to get one is chosen by plain checkboxes with the teachers' ids; the forms keep
 * the training in their address.
 */
@Named
@RequestScoped
public class IssueBacking {

    private static final String TEACHER = "teacher";

    @Inject
    private CertificateIssueService certificates;

    @Inject
    private LanguageBacking language;

    @Inject
    private ExternalContext external;

    @Inject
    @Param
    private String id;

    private Progress progress;

    /** Reads how far the issue is. */
    public void load() {
        progress = certificates.progress(id, language.getCurrent());
    }

    /** How far the issue is. */
    public Progress getProgress() {
        if (progress == null) {
            load();
        }
        return progress;
    }

    /** Issues them to the chosen ones; with scripts the page asks {@link IssueResource} instead, step by step. */
    public String issue() {
        var chosen = external.getRequestParameterValuesMap().getOrDefault(TEACHER, new String[0]);
        int count = certificates.issue(id, Set.of(chosen), Integer.MAX_VALUE).issued();
        if (count == 0) {
            PageMessages.info("certificate_issue_none");
        } else {
            PageMessages.info("certificate_issue_done", count);
        }
        return here();
    }

    /** Issues one anew to who had one that was revoked. */
    public String issueAgain(String checkToken) {
        certificates.issueAgain(checkToken);
        PageMessages.info("certificate_issue_done", 1);
        return here();
    }

    private String here() {
        return "/certificate/issue/issue?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }
}
