package ba.sigurno.web.certificate.issue;

import ba.sigurno.ejb.certificate.issue.CertificateLine;
import ba.sigurno.ejb.certificate.issue.CertificateUpkeepService;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Issues a certificate again with the holder's corrected name. */
@Named
@RequestScoped
public class CorrectBacking {

    @Inject
    private CertificateUpkeepService certificates;

    @Inject
    private LanguageBacking language;

    private String token;
    private String name;
    private CertificateLine certificate;

    /** Reads the certificate. */
    public void load() {
        certificate = certificates.look(token, language.getCurrent());
        name = certificate.name();
    }

    /** Issues it again, and goes back to the other certificates of the training. */
    public String correct() {
        certificates.correct(token, name);
        PageMessages.info("certificate_correct_done");
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
