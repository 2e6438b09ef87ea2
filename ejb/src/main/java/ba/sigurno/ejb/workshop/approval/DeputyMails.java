package ba.sigurno.ejb.workshop.approval;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.approval.ApprovalDeputy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the mails to those who stand in for coordinators. */
@ApplicationScoped
public class DeputyMails {

    @Inject
    private Letters letters;

    /** Tells somebody for whom, and on which days. */
    void named(ApprovalDeputy each, Account by) {
        letters.send(each.getDeputy(), letter -> about(letter, each, "deputy_named")
                .link("workshop_mail_deputy_open", "/workshop/request/requests.xhtml?state=REQUESTED&waiting=true")
                .replyTo(by));
    }

    /** Tells somebody that it is not needed any more. */
    void released(ApprovalDeputy each, Account by) {
        letters.send(each.getDeputy(), letter -> about(letter, each, "deputy_released")
                .replyTo(by));
    }

    private static Letter about(Letter letter, ApprovalDeputy each, String step) {
        return letter.about(
                "workshop_mail_" + step,
                Localised.text(each.getAuthority().getTexts(), letter.language()),
                Dates.date(letter.language(), each.getFirstDay()),
                Dates.date(letter.language(), each.getLastDay()));
    }
}
