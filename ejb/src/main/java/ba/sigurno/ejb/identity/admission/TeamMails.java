package ba.sigurno.ejb.identity.admission;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.identity.admission.TeamInvitation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the mails about getting in at a school. */
@ApplicationScoped
public class TeamMails {

    @Inject
    private Letters letters;

    /** Sends an invitation, with the link by which it is accepted. */
    void invited(TeamInvitation invitation, String secret) {
        var school = invitation.getSchool().getName();
        letters.send(invitation, letter -> letter.about(
                        "identity_mail_invited",
                        school,
                        Messages.text(letter.language(), "app_role_" + invitation.getRole()),
                        invitation.getInviter().getDisplayName())
                .secretLink("identity_mail_invited_open", "/identity/admission/accept-invitation.xhtml", secret)
                .say("identity_mail_link_ends")
                .say("identity_mail_invited_unknown"));
    }
}
