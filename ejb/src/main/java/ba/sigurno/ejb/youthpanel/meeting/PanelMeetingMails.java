package ba.sigurno.ejb.youthpanel.meeting;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.youthpanel.consent.GivenConsent;
import ba.sigurno.persistence.youthpanel.meeting.PanelMeeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes to members who consented to e-mail. */
@ApplicationScoped
class PanelMeetingMails {

    @Inject
    private Letters letters;

    /** Tells a member of a meeting. */
    void called(GivenConsent email, PanelMeeting meeting) {
        email.mailbox()
                .ifPresent(member -> letters.send(member, letter -> letter.about(
                                "youthpanel_mail_meeting",
                                Dates.dateTime(letter.language(), meeting.getStartsAt()),
                                meeting.getPlace())
                        .link("youthpanel_mail_meeting_open", "/youthpanel/home/panel.xhtml")));
    }
}
