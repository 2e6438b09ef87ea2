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

    /** Tells the address until now that it changes. */
    void oldAddress(Account account) {
        letters.send(account, letter -> letter.about("identity_mail_email_changed"));
    }

    /** The owner of an account at another address. */
    private record Addressee(String getEmail, String getDisplayName, Language getLanguage, boolean isEnabled)
            implements Recipient {}

    /** Sends the link by which a new password is set. */
    void forgottenPassword(Account account, String secret) {
        letters.send(account, letter -> letter.about("identity_mail_password")
                .secretLink("identity_mail_password_open", "/identity/link/new-password.xhtml", secret)
                .say("identity_mail_link_ends")
                .say("identity_mail_password_not_asked"));
    }
}
