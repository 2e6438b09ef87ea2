package ba.sigurno.ejb.enrolment.schoolclass;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.enrolment.schoolclass.ClassTeacher;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the mails about invitations to teach a class. */
@ApplicationScoped
public class ClassMails {

    @Inject
    private Letters letters;

    /** Sends a colleague the invitation of a teacher of the class. */
    void invited(ClassTeacher invitation, Account inviter) {
        var schoolClass = invitation.getSchoolClass();
        letters.send(invitation.getAccount(), letter -> {
            letter.about(
                    "enrolment_mail_invited",
                    schoolClass.getName(),
                    schoolClass.getSchool().getName(),
                    schoolClass.getSchoolYear().toString(),
                    inviter.getDisplayName());
            if (invitation.getLastDay() != null) {
                letter.say("enrolment_mail_invited_until", Dates.date(letter.language(), invitation.getLastDay()));
            }
            letter.link("enrolment_mail_invited_open", "/enrolment/schoolclass/classes.xhtml")
                    .replyTo(inviter)
                    .concerns(invitation(schoolClass, invitation.getAccount()));
        });
    }

    /** Takes back the mail about an invitation that was answered or withdrawn, if it was not sent yet. */
    void takeBack(SchoolClass schoolClass, Account invited) {
        letters.withdraw(invitation(schoolClass, invited));
    }

    /** Takes back the mails about all invitations to a class that is closed or deleted. */
    public void takeBack(SchoolClass schoolClass) {
        schoolClass.getTeachers().stream()
                .filter(each -> !each.isAccepted())
                .forEach(each -> takeBack(schoolClass, each.getAccount()));
    }

    private static String invitation(SchoolClass schoolClass, Account invited) {
        return "class " + schoolClass.getPublicId() + " " + invited.getPublicId();
    }
}
