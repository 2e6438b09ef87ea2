package ba.sigurno.web.certificate.issue;

import ba.sigurno.ejb.certificate.issue.Candidate;
import ba.sigurno.ejb.certificate.issue.CertificateIssueService;
import ba.sigurno.ejb.certificate.issue.CertificateIssueService.Progress;
import ba.sigurno.web.frame.SentRows;
import ba.sigurno.web.frame.TickRow;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows and issues the certificates of one training. */
@Named
@RequestScoped
public class IssueBacking {

    @Inject
    private CertificateIssueService certificates;

    @Inject
    private LanguageBacking language;

    private String id;
    private Boolean done;
    private Integer rows;
    private String again;
    private Progress progress;
    private Map<String, Candidate> due;
    private List<TickRow> candidates;

    /**
     * Reads the progress of the issue. A teacher whose last certificate was revoked is not ticked: it takes a second
     * thought.
     */
    public void load() {
        progress = certificates.progress(id, language.getCurrent());
        due = progress.due().stream().collect(Collectors.toMap(Candidate::accountId, Function.identity()));
        candidates = SentRows.of(rows, TickRow::new, () -> progress.due().stream()
                .map(one -> new TickRow(one.accountId(), !one.wasVoid())));
        rows = null; // No other form of the page may say so in its address.
    }

    /** Issues them to the chosen ones; with scripts the page asks {@link IssueResource} instead, step by step. */
    public String issue() {
        var chosen = TickRow.ticked(candidates);
        candidates.removeIf(row -> !due.containsKey(row.getId()));
        int count = certificates.issue(id, chosen, Integer.MAX_VALUE).issued();
        if (count == 0) {
            PageMessages.info("certificate_issue_none");
        } else {
            PageMessages.info("certificate_issue_done", count);
        }
        return here();
    }

    /** Issues one again to the holder of the revoked one of the button. */
    public String issueAgain() {
        certificates.issueAgain(again);
        PageMessages.info("certificate_issue_done", 1);
        return here();
    }

    private String here() {
        return "/certificate/issue/issue?faces-redirect=true&id=" + id;
    }

    /** Returns the progress of the issue. */
    public Progress getProgress() {
        return progress;
    }

    /** Returns the teachers who may be given one, by public id. */
    public Map<String, Candidate> getDue() {
        return due;
    }

    /** Returns the rows of those who may be given one, or who could when the form that was sent was shown. */
    public List<TickRow> getCandidates() {
        return candidates;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Returns whether the page's script has just issued all. */
    public Boolean getDone() {
        return done;
    }

    public void setDone(Boolean done) {
        this.done = done;
    }

    /** Returns the number of rows of the form that was sent. */
    public Integer getRows() {
        return rows;
    }

    public void setRows(Integer rows) {
        this.rows = rows;
    }

    /** Returns the check token of the certificate to issue again. */
    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
