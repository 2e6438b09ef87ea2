package ba.sigurno.web.identity.account;

import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** One account, for an administrator: name and address, state, password. The roles are {@link RolesBacking}'s. */
@Named
@RequestScoped
public class PersonBacking {

    /** The flash entry with a password to show once. */
    static final String ONE_TIME_PASSWORD = "oneTimePassword";

    @Inject
    private AccountService accounts;

    @Inject
    private ExternalContext external;

    @Inject
    private Flash flash;

    @Inject
    private Clock clock;

    private String id;
    private Account account;
    private String email;
    private String displayName;
    private Language language;
    private int version;

    /**
     * Which account, said by the address, of forms too: lists on the page need it before Faces gives out
     * view parameters.
     */
    @PostConstruct
    void open() {
        id = external.getRequestParameterMap().get("id");
    }

    /** Reads the account; what a form brings along stays. */
    public void load() {
        account = accounts.get(id);
        if (!FacesContext.getCurrentInstance().isPostback()) {
            email = account.getEmail();
            displayName = account.getDisplayName();
            language = account.getLanguage();
            version = account.getVersion();
        }
    }

    /** Corrects name, address and language. */
    public String save() {
        accounts.correct(id, version, email, displayName, language);
        return done();
    }

    /** Gives a one-time password and shows it. */
    public String resetPassword() {
        flash.put(ONE_TIME_PASSWORD, accounts.resetPassword(id));
        return here();
    }

    /** Lets the account in again. */
    public String enable() {
        accounts.enable(id);
        return done();
    }

    /** Keeps the account out. */
    public String disable() {
        accounts.disable(id);
        return done();
    }

    private String done() {
        PageMessages.saved();
        return here();
    }

    private String here() {
        return "/identity/account/person?faces-redirect=true&id=" + id;
    }

    /** The message key of its state. */
    public String getState() {
        return AccountStatus.of(getAccount(), clock.instant()).key();
    }

    /** The tone of its state. */
    public String getTone() {
        return AccountStatus.of(getAccount(), clock.instant()).tone();
    }

    /** Whether it is locked after failures. */
    public boolean isLocked() {
        return getAccount().isLocked(clock.instant());
    }

    public Account getAccount() {
        if (account == null) {
            load();
        }
        return account;
    }

    public String getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
