package ba.sigurno.persistence.workshop.feedback;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.entity.PublicId;
import org.junit.jupiter.api.Test;

class WorkshopFeedbackTest {

    private final String key = PublicId.random();

    @Test
    void anAnswerIsAFaceOrWords() {
        assertThat(new WorkshopFeedback(null, key, FeedbackFace.GREAT, "").getFace())
                .isEqualTo(FeedbackFace.GREAT);
        assertThat(new WorkshopFeedback(null, key, null, "Djeca su pitala još.").getWords())
                .isEqualTo("Djeca su pitala još.");
        assertBreaks("workshop_rule_feedback_empty", () -> new WorkshopFeedback(null, key, null, " "));
        assertBreaks("workshop_rule_feedback_empty", () -> new WorkshopFeedback(null, key, FeedbackFace.BAD, "Oboje."));
    }

    @Test
    void anAnswerHasTheKeyThatItsFormWasGiven() {
        assertBreaks("workshop_rule_feedback_empty", () -> new WorkshopFeedback(null, "1", FeedbackFace.FINE, ""));
        assertBreaks("workshop_rule_feedback_empty", () -> new WorkshopFeedback(null, null, FeedbackFace.FINE, ""));
    }
}
