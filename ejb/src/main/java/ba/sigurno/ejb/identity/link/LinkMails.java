package ba.sigurno.ejb.identity.link;

import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.mail.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the mails with links of single use to owners of accounts. */
@ApplicationScoped
public class LinkMails {

    private static final String NEW_PASSWORD = "/identity/link/new-password.xhtml";

    @Inject
    private Letters letters;

    /** Sends the link that confirms a new address, to that address. */
    void newAddress(Account account, String email, String secret) {
        letters.send(
                new Addressee(email, account.getDisplayName(), account.getLanguage(), account.isEnabled()),
                letter -> letter.about("identity_mail_email")
                        .secretLink("identity_mail_email_open", "/identity/link/confirm-email.xhtml", secret)
                        .say("identity_mail_link_ends"));
    }

    /** The owner of an account at another address. */
    private record Addressee(String getEmail, String getDisplayName, Language getLanguage, boolean isEnabled)
            implements Recipient {}

    /** Sends the link by which the owner of a new account chooses a password. */
    void invitation(Account account, String secret) {
        letters.send(account, letter -> letter.about("identity_mail_account")
                .secretLink("identity_mail_account_open", NEW_PASSWORD, secret)
                .say("identity_mail_link_ends")
                .link("identity_mail_account_later", "/identity/link/forgotten-password.xhtml")
                .concerns(concern(account)));
    }

    /** Tells its owner that an administrator took the password away, and sends the link by which another one is set. */
    void passwordTakenAway(Account account, String secret) {
        letters.send(account, letter -> letter.about("identity_mail_password_taken")
                .secretLink("identity_mail_password_open", NEW_PASSWORD, secret)
                .say("identity_mail_link_ends")
                .say("identity_mail_password_taken_why")
                .concerns(concern(account)));
    }

    /** Sends the link by which a new password is set. */
    void forgottenPassword(Account account, String secret) {
        letters.send(account, letter -> {
            letter.about("identity_mail_password")
                    .secretLink("identity_mail_password_open", NEW_PASSWORD, secret)
                    .say("identity_mail_link_ends")
                    .concerns(concern(account));
            if (account.hasPassword()) {
                letter.say("identity_mail_password_not_asked");
            }
        });
    }

    /** Takes back the links for a password that were not sent yet. */
    void withdraw(Account account) {
        letters.withdraw(concern(account));
    }

    private static String concern(Account account) {
        return "password-link " + account.getPublicId();
    }
}
