package ba.sigurno.web.identity.request;

import ba.sigurno.ejb.identity.request.AccountRequestService;
import ba.sigurno.persistence.school.School;
import ba.sigurno.web.http.ClientAddress;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.omnifaces.cdi.Param;

/** Asks for an account at a school, which is found by its name first. */
@Named
@RequestScoped
public class AskAccountBacking {

    @Inject
    private AccountRequestService service;

    @Inject
    private LanguageBacking language;

    @Inject
    private ExternalContext external;

    @Inject
    @Param
    private String q;

    @Inject
    @Param(name = "school")
    private String schoolId;

    private School school;
    private List<School> found;
    private String displayName;
    private String email;
    private boolean sent;

    /** Asks; what is said then is the same for every address. */
    public void ask() {
        service.ask(schoolId, displayName, email, language.getCurrent(), ClientAddress.of((HttpServletRequest)
                external.getRequest()));
        sent = true;
    }

    /** Returns the school that was chosen; null before. */
    public School getSchool() {
        if (school == null && schoolId != null) {
            school = service.school(schoolId);
        }
        return school;
    }

    /** Returns the schools that are found by what was typed. */
    public List<School> getFound() {
        if (found == null) {
            found = q == null || q.isBlank() ? List.of() : service.schools(q);
        }
        return found;
    }

    public String getQ() {
        return q;
    }

    public boolean isSent() {
        return sent;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
