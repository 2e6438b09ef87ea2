package ba.sigurno.ejb.identity.link;

import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the mails with links of single use to owners of accounts. */
@ApplicationScoped
public class LinkMails {

    @Inject
    private Letters letters;

    /** Sends the link by which a new password is set. */
    void forgottenPassword(Account account, String secret) {
        letters.send(account, letter -> letter.about("identity_mail_password")
                .secretLink("identity_mail_password_open", "/identity/link/new-password.xhtml", secret)
                .say("identity_mail_link_ends")
                .say("identity_mail_password_not_asked"));
    }
}
