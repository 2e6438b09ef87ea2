package ba.sigurno.persistence.helpline.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QualityReviewTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final QualityReview review = new QualityReview(7, MONDAY);

    @Test
    void itNamesTheContactBeforeAndTheCounsellorAfter() {
        assertThat(review.getContactId()).isEqualTo(7);
        assertThat(review.getCounsellorId()).isNull();
        review.review(QualityOutcome.TALK, "counsellor", MONDAY.plusDays(2));
        assertThat(review.getContactId()).isNull();
        assertThat(review.getCounsellorId()).isEqualTo("counsellor");
        assertThat(review.getOutcome()).isEqualTo(QualityOutcome.TALK);
        assertThat(review.getReviewedOn()).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void whatWasReviewedOrMissedIsNotReviewedAgain() {
        review.review(QualityOutcome.MET, "counsellor", MONDAY);
        assertReviewed(review);
        var missed = new QualityReview(8, MONDAY);
        missed.miss();
        assertReviewed(missed);
        assertThat(missed.getOutcome()).isNull();
    }

    @Test
    void anOutcomeIsNeeded() {
        assertThatThrownBy(() -> review.review(null, "counsellor", MONDAY))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getMessage()).contains("helpline_rule_outcome"));
        assertThat(review.getContactId()).isEqualTo(7);
    }

    private static void assertReviewed(QualityReview review) {
        assertThatThrownBy(() -> review.review(QualityOutcome.TALK, "other", MONDAY))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getMessage()).contains("helpline_rule_reviewed"));
    }
}
