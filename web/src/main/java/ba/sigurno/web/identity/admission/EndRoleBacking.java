package ba.sigurno.web.identity.admission;

import ba.sigurno.ejb.identity.admission.SchoolTeamService;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.account.RoleGrant;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Says until when somebody has a role at a school, or ends it at once. */
@Named
@RequestScoped
public class EndRoleBacking {

    @Inject
    private SchoolTeamService service;

    private String school;
    private String account;
    private Role role;
    private RoleGrant grant;
    private LocalDate lastDay;

    /** Reads the role. */
    public void load() {
        grant = service.grant(school, account, role);
        lastDay = grant.getEndsOn();
    }

    /** Sets its last day. */
    public String save() {
        service.endOn(school, account, role, lastDay);
        return done();
    }

    /** Ends it now. */
    public String withdraw() {
        service.withdraw(school, account, role);
        return done();
    }

    private String done() {
        PageMessages.saved();
        return "/identity/admission/team?faces-redirect=true&id=" + school;
    }

    public RoleGrant getGrant() {
        return grant;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
