package ba.sigurno.ejb.identity.factor;

import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the mails about two-step sign-in: its owner hears of what somebody else may have done. */
@ApplicationScoped
public class SecondFactorMails {

    private static final String NOT_YOU = "identity_mail_factor_not_you";

    @Inject
    private Letters letters;

    /** Tells that it was switched on, or that another app took the place of the first. */
    void added(Account account) {
        letters.send(
                account, letter -> letter.about("identity_mail_factor_added").say(NOT_YOU));
    }

    /** Tells that it was switched off. */
    void removed(Account account) {
        letters.send(
                account, letter -> letter.about("identity_mail_factor_removed").say(NOT_YOU));
    }

    /** Tells that a passkey was removed. */
    void passkeyRemoved(Account account, String name) {
        letters.send(account, letter -> letter.about("identity_mail_passkey_removed", name)
                .say(NOT_YOU));
    }

    /** Tells that there are new recovery codes, and that those before are void. */
    void recoveryCodesRenewed(Account account) {
        letters.send(account, letter -> letter.about("identity_mail_recovery_codes_renewed")
                .say(NOT_YOU));
    }

    /** Tells that a recovery code was used, and how many are left. */
    void recoveryCodeUsed(Account account, long left) {
        letters.send(account, letter -> letter.about("identity_mail_factor_recovery", left)
                .say(NOT_YOU));
    }

    /** Tells that somebody tried codes in an open session, which has ended by that. */
    void wrongCodesInSession(Account account) {
        letters.send(account, letter -> letter.about("identity_mail_factor_wrong_session")
                .say("identity_mail_factor_not_you"));
    }

    /** Tells that somebody who knows the password tries codes. */
    void wrongCodes(Account account) {
        letters.send(account, letter -> letter.about("identity_mail_factor_wrong")
                .link("identity_mail_factor_wrong_open", "/identity/link/forgotten-password.xhtml"));
    }
}
