package ba.sigurno.web.frame;

import ba.sigurno.ejb.mail.SiteAddress;
import ba.sigurno.ejb.territory.CentreFact;
import ba.sigurno.ejb.territory.CentreFacts;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the privacy notice says of this installation, and the kinds of data in it. */
@Named
@RequestScoped
public class PrivacyBacking {

    /** The kinds of data; each has three messages: what it is, why, and how long it is kept. */
    private static final List<String> KINDS =
            List.of("pupil", "entry", "claim", "staff", "training", "certificate", "workshop", "log", "mail");

    @Inject
    private CentreFacts facts;

    @Inject
    private LanguageBacking language;

    @Inject
    private SiteAddress site;

    /** Returns the address of the notice, for a sheet that is printed. */
    public String getPage() {
        return site.page("/privacy.xhtml");
    }

    public List<String> getKinds() {
        return KINDS;
    }

    /** Returns the controller of the data. */
    public String getController() {
        return find(CentreFact.CONTROLLER_NAME);
    }

    /** Returns the postal address of the controller; empty when it is not known. */
    public String getAddress() {
        return find(CentreFact.CONTROLLER_ADDRESS);
    }

    /** Returns the address for questions about data; empty when it is not known. */
    public String getEmail() {
        return find(CentreFact.PRIVACY_EMAIL);
    }

    /** Returns the law on personal data. */
    public String getLaw() {
        return find(CentreFact.PRIVACY_LAW);
    }

    /** Returns the authority that takes complaints. */
    public String getSupervisor() {
        return find(CentreFact.SUPERVISOR_NAME);
    }

    /** Returns the postal address of that authority; empty when it is not known. */
    public String getSupervisorAddress() {
        return find(CentreFact.SUPERVISOR_ADDRESS);
    }

    /** Returns the site of that authority; empty when it is not known. */
    public String getSupervisorUrl() {
        return find(CentreFact.SUPERVISOR_URL);
    }

    private String find(CentreFact fact) {
        return facts.find(fact, language.getCurrent()).orElse("");
    }
}
