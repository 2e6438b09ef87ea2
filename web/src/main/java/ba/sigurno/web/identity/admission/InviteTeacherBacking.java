package ba.sigurno.web.identity.admission;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.admission.SchoolTeamService;
import ba.sigurno.ejb.identity.admission.TeamInvitationService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Invites one person to the team of a school. */
@Named
@RequestScoped
public class InviteTeacherBacking {

    @Inject
    private TeamInvitationService service;

    @Inject
    private SchoolTeamService team;

    @Inject
    private LanguageBacking languages;

    private String school;
    private String schoolName;
    private List<Role> roles;
    private String displayName;
    private String email;
    private Role role = Role.TEACHER;
    private Language language;

    /** Reads the school. */
    public void load() {
        schoolName = team.school(school).getName();
        roles = service.roles(school);
        language = languages.getCurrent();
    }

    /** Sends the invitation. */
    public String invite() {
        service.invite(school, role, email, displayName, language);
        PageMessages.info("identity_invitation_sent");
        return "/identity/admission/team-invitations?faces-redirect=true&id=" + school;
    }

    /** Returns the roles to choose from. */
    public List<SelectItem> getRoles() {
        return roles.stream()
                .map(each -> new SelectItem(each, Messages.text(languages.getCurrent(), "app_role_" + each)))
                .toList();
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getSchoolName() {
        return schoolName;
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

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
