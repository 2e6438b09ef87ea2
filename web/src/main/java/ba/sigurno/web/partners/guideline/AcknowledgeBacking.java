package ba.sigurno.web.partners.guideline;

import ba.sigurno.ejb.partners.guideline.AcknowledgedGuideline;
import ba.sigurno.ejb.partners.guideline.AcknowledgementService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** Shows a guideline to a licensee by its link, and takes that it was read. */
@Named
@RequestScoped
public class AcknowledgeBacking {

    @Inject
    private AcknowledgementService acknowledgements;

    @Inject
    private LanguageBacking language;

    @Inject
    @Param
    private String secret;

    private AcknowledgedGuideline view;
    private boolean looked;
    private String by;
    private String as;

    /** Acknowledges it for the licensee. */
    public void acknowledge() {
        acknowledgements.acknowledge(secret, by, as);
        looked = false;
    }

    /** Returns the guideline; null while its code is not known, or opens nothing. */
    public AcknowledgedGuideline getView() {
        if (!looked && secret != null) {
            looked = true;
            view = acknowledgements.look(secret, language.getCurrent()).orElse(null);
        }
        return view;
    }

    /** Returns the code of the link. */
    public String getSecret() {
        return secret;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }
}
