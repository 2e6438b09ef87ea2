package ba.sigurno.ear.inserver.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Inboxes;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.quiz.bank.BankFilter;
import ba.sigurno.ejb.quiz.bank.BankFilter.Whose;
import ba.sigurno.ejb.quiz.bank.BankService;
import ba.sigurno.ejb.quiz.bank.BankStatus;
import ba.sigurno.ejb.quiz.editing.QuestionEditing;
import ba.sigurno.ejb.quiz.editing.QuestionReview;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A question goes from one inbox to the other, until it is approved. */
@ExtendWith(ArquillianExtension.class)
class BankInboxIT {

    private static final String REVIEW = "quiz_inbox_review";
    private static final String RETURNED = "quiz_inbox_returned";

    @Inject
    private AsStaff as;

    @Inject
    private Inboxes inboxes;

    @Inject
    private BankQuestions questions;

    @Inject
    private BankService bank;

    @Inject
    private QuestionEditing editing;

    @Inject
    private QuestionReview review;

    @Test
    void aQuestionWaitsForTheOthersToReviewItAndForItsAuthorToCorrectIt() throws Exception {
        long toReview = inboxes.count(Demo.EDITOR_2, REVIEW);
        long own = inboxes.count(Demo.EDITOR, REVIEW);
        long returned = inboxes.count(Demo.EDITOR, RETURNED);
        var id = questions.handedIn(Demo.EDITOR);
        assertThat(inboxes.count(Demo.EDITOR_2, REVIEW))
                .isEqualTo(toReview + 1)
                .isEqualTo(listed(Demo.EDITOR_2, null, Whose.REVIEW));
        assertThat(inboxes.count(Demo.EDITOR, REVIEW)).isEqualTo(own);
        assertThat(inboxes.count(Demo.ADMIN, REVIEW)).isZero();

        var submitted = questions.stamp(id);
        as.run(Demo.EDITOR_2, () -> review.sendBack(id, submitted, "Kraće."));
        assertThat(inboxes.count(Demo.EDITOR_2, REVIEW)).isEqualTo(toReview);
        assertThat(inboxes.count(Demo.EDITOR, RETURNED))
                .isEqualTo(returned + 1)
                .isEqualTo(listed(Demo.EDITOR, BankStatus.RETURNED, Whose.MINE));
        assertThat(inboxes.line(Demo.EDITOR, RETURNED).since()).isNotNull();

        var sentBack = questions.stamp(id);
        as.run(Demo.EDITOR, () -> editing.save(id, sentBack, BankQuestions.content("Kraće?"), true));
        assertThat(inboxes.count(Demo.EDITOR, RETURNED)).isEqualTo(returned);
        assertThat(inboxes.count(Demo.EDITOR_2, REVIEW)).isEqualTo(toReview + 1);
    }

    private long listed(String email, BankStatus status, Whose whose) throws Exception {
        var filter = new BankFilter(null, null, null, null, null, null, null, null, status, whose);
        return as.call(email, () -> bank.search(filter, filter.order(), 1, Language.BOSNIAN))
                .total();
    }
}
