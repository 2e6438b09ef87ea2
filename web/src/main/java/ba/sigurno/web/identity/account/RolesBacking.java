package ba.sigurno.web.identity.account;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.account.RoleGrant;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Edits the roles of the account that {@link PersonBacking} shows. */
@Named
@RequestScoped
public class RolesBacking {

    @Inject
    private AccountService accounts;

    @Inject
    private PersonBacking person;

    @Inject
    private LanguageBacking language;

    private String school;
    private String coordinated;
    private Long grant;
    private Role role;
    private String authority;
    private final Map<String, LocalDate> endsOn = new HashMap<>();

    /** Returns the account's grants, in a fixed order. */
    public List<RoleGrant> getGrants() {
        return person.getAccount().getGrants().stream()
                .sorted(Comparator.comparing(RoleGrant::getRole).thenComparing(RoleGrant::getId))
                .toList();
    }

    /** Returns the scope of a grant in words. */
    public String scope(RoleGrant grant) {
        return RoleNames.scope(grant, language.getCurrent());
    }

    /** Returns the roles that hold everywhere, without that of an administrator, which has a form of its own. */
    public List<SelectItem> getEverywhere() {
        return Stream.of(Role.values())
                .filter(choice -> choice.getScope() == Role.Scope.EVERYWHERE && choice != Role.ADMIN)
                .map(choice -> new SelectItem(choice, RoleNames.of(choice, language.getCurrent())))
                .toList();
    }

    /** Returns the authorities to choose from for a coordinator. */
    public List<SelectItem> getAuthorities() {
        return accounts.authorities().stream()
                .map(choice ->
                        new SelectItem(choice.getCode(), Localised.text(choice.getTexts(), language.getCurrent())))
                .toList();
    }

    /** Gives a role that holds everywhere. */
    public String grantEverywhere() {
        accounts.grant(person.getId(), role, null, null, endsOn.get("everywhere"));
        return done();
    }

    /** Makes the account an administrator. */
    public String grantAdmin() {
        accounts.grant(person.getId(), Role.ADMIN, null, null, null);
        return done();
    }

    /** Returns whether the account is an administrator. */
    public boolean isAdmin() {
        return person.getAccount().hasRole(Role.ADMIN);
    }

    /** Makes the account a coordinator of the chosen authority. */
    public String grantCoordinator() {
        accounts.grant(person.getId(), Role.COORDINATOR, authority, null, endsOn.get("coordinator"));
        return done();
    }

    /** Makes the account a teacher at the chosen school. */
    public String grantTeacher() {
        accounts.grant(person.getId(), Role.TEACHER, null, school, endsOn.get("teacher"));
        return done();
    }

    /** Makes the account a coordinator of the chosen school. */
    public String grantSchoolCoordinator() {
        accounts.grant(person.getId(), Role.SCHOOL_COORDINATOR, null, coordinated, endsOn.get("schoolCoordinator"));
        return done();
    }

    /** Withdraws the role named in the address: its place in the list may have changed meanwhile. */
    public String withdraw() {
        var withdrawn = person.getAccount().getGrants().stream()
                .filter(any -> any.getId().equals(grant))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("grant " + grant));
        accounts.withdraw(
                person.getId(),
                withdrawn.getRole(),
                withdrawn.getAuthority() == null
                        ? null
                        : withdrawn.getAuthority().getCode(),
                withdrawn.getSchool() == null ? null : withdrawn.getSchool().getPublicId());
        return done();
    }

    private String done() {
        PageMessages.saved();
        return "/identity/account/person?faces-redirect=true&id=" + person.getId();
    }

    /** Returns the id of the school that is chosen for a teacher. */
    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    /** Returns the id of the school that is chosen for its coordinator. */
    public String getCoordinated() {
        return coordinated;
    }

    public void setCoordinated(String coordinated) {
        this.coordinated = coordinated;
    }

    public Long getGrant() {
        return grant;
    }

    public void setGrant(Long grant) {
        this.grant = grant;
    }

    /** Returns the last day of the role by the form that gives it; null for no end. */
    public Map<String, LocalDate> getEndsOn() {
        return endsOn;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }
}
