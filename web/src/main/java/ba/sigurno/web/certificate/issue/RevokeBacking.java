package ba.sigurno.web.certificate.issue;

import ba.sigurno.ejb.certificate.issue.CertificateLine;
import ba.sigurno.ejb.certificate.issue.CertificateUpkeepService;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Declares a certificate void. */
@Named
@RequestScoped
public class RevokeBacking {

    @Inject
    private CertificateUpkeepService certificates;

    @Inject
    private LanguageBacking language;

    private String token;
    private String reason;
    private CertificateLine certificate;

    /** Reads the certificate. */
    public void load() {
        certificate = certificates.look(token, language.getCurrent());
    }

    /** Revokes it, and goes back to the other certificates of the training. */
    public String revoke() {
        certificates.revoke(token, reason);
        PageMessages.info("certificate_revoke_done");
        return "/certificate/issue/issue?faces-redirect=true&id=" + certificate.sessionId();
    }

    public CertificateLine getCertificate() {
        return certificate;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
