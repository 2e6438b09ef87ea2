package ba.sigurno.ejb.youthpanel.consent;

import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes to guardians about consents, each time with a link by which they answer or withdraw. */
@ApplicationScoped
public class ConsentMails {

    private static final String PAGE = "/youthpanel/consent/guardian.xhtml";

    @Inject
    private Letters letters;

    @Inject
    private GuardianLinks links;

    /** Asks the guardian. */
    public void ask(PanelMember member) {
        write(member, "youthpanel_mail_ask");
    }

    /** Confirms what the guardian answered. */
    void answered(PanelMember member) {
        write(member, "youthpanel_mail_answered");
    }

    /** Says that consents end soon. */
    void remind(PanelMember member) {
        write(member, "youthpanel_mail_remind");
    }

    private void write(PanelMember member, String key) {
        member.newGuardianLink();
        member.guardian()
                .ifPresent(guardian -> letters.send(guardian, letter -> letter.about(key, member.getFirstName())
                        .secretLink("youthpanel_mail_open", PAGE, links.secret(member))
                        .say("youthpanel_mail_how")));
    }
}
