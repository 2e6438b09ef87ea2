package ba.sigurno.web.identity.account;

import ba.sigurno.ejb.identity.access.WrongTries;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.ejb.identity.factor.SecondFactorRemovalService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** One account, for an administrator: name and address, state, password. The roles are in {@link RolesBacking}. */
@Named
@RequestScoped
public class PersonBacking {

    @Inject
    private AccountService accounts;

    @Inject
    private SecondFactorRemovalService factors;

    @Inject
    private Clock clock;

    private String id;
    private Account account;
    private WrongTries wrongTries;
    private String email;
    private String displayName;
    private Language language;
    private int version;

    /** Reads the account. */
    public void load() {
        account = accounts.get(id);
        wrongTries = accounts.wrongTries(id).orElse(null);
        email = account.getEmail();
        displayName = account.getDisplayName();
        language = account.getLanguage();
        version = account.getVersion();
    }

    /** Corrects name, address and language. */
    public String save() {
        accounts.correct(id, version, email, displayName, language);
        return done();
    }

    /** Takes the password away and sends a link for another one. */
    public String resetPassword() {
        accounts.resetPassword(id);
        return sent();
    }

    /** Sends another link to somebody who has no password. */
    public String sendLink() {
        accounts.sendLink(id);
        return sent();
    }

    private String sent() {
        PageMessages.info("identity_person_link_sent");
        return here();
    }

    /** Removes the second factor of somebody who lost the device. */
    public String removeFactor() {
        factors.remove(id);
        return done();
    }

    /** Enables the account. */
    public String enable() {
        accounts.enable(id);
        return done();
    }

    /** Lets those who tried wrong passwords try again at once. */
    public String unlock() {
        accounts.unlock(id);
        return done();
    }

    /** Disables the account. */
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

    /** Returns the message key of its state. */
    public String getState() {
        return AccountStatus.of(account, clock.instant()).key();
    }

    /** Returns the tone of its state. */
    public String getTone() {
        return AccountStatus.of(account, clock.instant()).tone();
    }

    /** Returns the wrong passwords of the last day; null when they are few. */
    public WrongTries getWrongTries() {
        return wrongTries;
    }

    public Account getAccount() {
        return account;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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
