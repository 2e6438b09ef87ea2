package ba.sigurno.web.youthpanel.roll;

import ba.sigurno.ejb.certificate.issue.CertificateLine;
import ba.sigurno.ejb.youthpanel.peer.MemberCertificateService;
import ba.sigurno.ejb.youthpanel.roll.MemberRollService;
import ba.sigurno.ejb.youthpanel.roll.MemberView;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows a member of the youth panel, and what the lead may do. */
@Named
@RequestScoped
public class MemberBacking {

    private static final String HERE = "/youthpanel/roll/member?faces-redirect=true&id=";

    @Inject
    private MemberRollService roll;

    @Inject
    private MemberCertificateService certificates;

    @Inject
    private LanguageBacking language;

    private String id;
    private MemberView view;
    private String link;
    private CertificateLine certificate;

    /** Reads the member. */
    public void load() {
        view = roll.get(id);
        certificate = certificates.look(id, language.getCurrent()).orElse(null);
    }

    /** Takes up the nomination. */
    public String invite() {
        roll.invite(id);
        PageMessages.info("youthpanel_member_invited");
        return HERE + id;
    }

    /** Asks the guardian again. */
    public String askAgain() {
        roll.askAgain(id);
        PageMessages.info("youthpanel_member_asked");
        return HERE + id;
    }

    /** Makes a link for the member; it is shown on this page once, and in no address. */
    public void makeLink() {
        link = roll.link(id);
        load();
    }

    /** Issues a certificate with the hours so far. */
    public String certify() {
        certificates.issue(id);
        PageMessages.info("youthpanel_certificate_issued");
        return HERE + id;
    }

    /** Ends the membership. */
    public String end() {
        roll.end(id);
        PageMessages.info("youthpanel_member_ended");
        return "/youthpanel/roll/members?faces-redirect=true";
    }

    public MemberView getView() {
        return view;
    }

    /** Returns the certificate that is in force; null for none. */
    public CertificateLine getCertificate() {
        return certificate;
    }

    /** Returns the link that was just made; null otherwise. */
    public String getLink() {
        return link;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
