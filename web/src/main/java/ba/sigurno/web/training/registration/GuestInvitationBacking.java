package ba.sigurno.web.training.registration;

import ba.sigurno.ejb.identity.request.AccountRequestService;
import ba.sigurno.ejb.training.registration.GuestInvitationService;
import ba.sigurno.ejb.training.registration.GuestInvitationService.Offer;
import ba.sigurno.persistence.school.School;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/**
 * Asks a school for an account by the link of an invitation to a training. To look at the link changes nothing: filters of
 * e-mails open links.
 */
@Named
@RequestScoped
public class GuestInvitationBacking {

    @Inject
    private GuestInvitationService service;

    @Inject
    private AccountRequestService requests;

    @Inject
    private LanguageBacking language;

    @Inject
    @Param
    private String secret;

    @Inject
    @Param
    private String q;

    @Inject
    @Param(name = "school")
    private String schoolId;

    private Offer offer;
    private School school;
    private List<School> found;
    private String displayName;
    private boolean asked;

    /** Asks the school that was chosen. */
    public void ask() {
        service.ask(secret, schoolId, displayName, language.getCurrent());
        asked = true;
    }

    /** Returns what the link offers; null while its code is not known. */
    public Offer getOffer() {
        if (offer == null && secret != null) {
            offer = service.look(secret, language.getCurrent());
        }
        return offer;
    }

    /** Returns the school that was chosen; null before. */
    public School getSchool() {
        if (school == null && schoolId != null) {
            school = requests.school(schoolId);
        }
        return school;
    }

    /** Returns the schools that are found by what was typed, of those whose teachers the training is for. */
    public List<School> getFound() {
        if (found == null) {
            found = q == null || q.isBlank() ? List.of() : service.schools(secret, q);
        }
        return found;
    }

    public boolean isAsked() {
        return asked;
    }

    /** Returns the code of the link. */
    public String getSecret() {
        return secret;
    }

    public String getQ() {
        return q;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }
}
