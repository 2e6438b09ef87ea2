package ba.sigurno.ejb.training.assessment;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.RequirementTexts;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.assessment.AssessmentWindow;
import ba.sigurno.persistence.training.programme.Requirement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the mails about tests, in the transaction in which they are told of. */
@ApplicationScoped
public class AssessmentMails {

    @Inject
    private Letters letters;

    /** Tells a teacher that a test is open, and until when. */
    void opened(Account teacher, Requirement requirement, AssessmentWindow window) {
        tell("training_mail_test", teacher, requirement, window);
    }

    /** Tells a teacher that there is one more attempt at a test, and until when. */
    void granted(Account teacher, Requirement requirement, AssessmentWindow window) {
        tell("training_mail_test_granted", teacher, requirement, window);
    }

    /** Reminds a teacher who did not take a test that it closes soon. */
    void closing(Account teacher, Requirement requirement, AssessmentWindow window) {
        tell("training_mail_test_closing", teacher, requirement, window);
    }

    private void tell(String step, Account teacher, Requirement requirement, AssessmentWindow window) {
        letters.send(teacher, letter -> letter.about(
                        step,
                        RequirementTexts.title(requirement, letter.language()),
                        ProgrammeTexts.title(requirement.getEdition(), letter.language()),
                        Dates.date(letter.language(), window.getClosesAt()))
                .link(
                        "training_mail_test_open",
                        "/training/assessment/assessment.xhtml?id=" + requirement.getPublicId()));
    }
}
