package ba.sigurno.persistence.helpline.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EscalationTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final String ONE = PublicId.random();
    private static final String OTHER = PublicId.random();

    @Test
    void whoOpenedItDoesNotConfirmIt() {
        var escalation = opened();
        refused("helpline_rule_escalation_own", () -> escalation.confirm(ONE, NOW));
        assertThat(escalation.getStatus()).isEqualTo(EscalationStatus.OPENED);
        escalation.confirm(OTHER, NOW);
        assertThat(escalation.getStatus()).isEqualTo(EscalationStatus.CONFIRMED);
        assertThat(escalation.getConfirmedBy()).isEqualTo(OTHER);
    }

    @Test
    void nothingIsSentThatOnlyOneWants() {
        var escalation = opened();
        refused("helpline_rule_escalation_status", () -> escalation.send(InstitutionKind.POLICE, "BA-03", NOW));
        refused("helpline_rule_escalation_status", () -> escalation.advance(EscalationStatus.CONFIRMED, NOW));
    }

    @Test
    void aRefusalHasAReasonAndAnotherMayBeAsked() {
        var escalation = sent();
        refused("helpline_rule_escalation_refusal", () -> escalation.refuse(null, NOW));
        refused("helpline_rule_escalation_status", () -> escalation.advance(EscalationStatus.REFUSED, NOW));
        escalation.refuse(RefusalReason.NOT_COMPETENT, NOW);
        escalation.send(InstitutionKind.SOCIAL_WORK, "BA-09", NOW);
        assertThat(escalation.getRefusal()).isNull();
        assertThat(escalation.getReceiver()).isEqualTo(InstitutionKind.SOCIAL_WORK);
        escalation.advance(EscalationStatus.ACKNOWLEDGED, NOW);
        escalation.advance(EscalationStatus.ACCEPTED, NOW);
        escalation.advance(EscalationStatus.DONE, NOW);
        assertThat(escalation.getDueAt()).isNull();
    }

    @Test
    void eachStepHasATime() {
        var escalation = opened();
        assertThat(escalation.isOverdue(NOW.plus(Duration.ofMinutes(29)))).isFalse();
        assertThat(escalation.isOverdue(NOW.plus(Duration.ofMinutes(30)))).isTrue();
        escalation.confirm(OTHER, NOW.plus(Duration.ofMinutes(40)));
        assertThat(escalation.isOverdue(NOW.plus(Duration.ofMinutes(60)))).isFalse();
    }

    @Test
    void consentIsAGroundOnlyWhereSomebodyAgreed() {
        refused("helpline_rule_escalation_consent", () -> open(EscalationReason.URGENT, LegalGround.CONSENT));
        refused("helpline_rule_escalation_reason", () -> open(null, LegalGround.ORDER));
        refused("helpline_rule_escalation_ground", () -> open(EscalationReason.URGENT, null));
        assertThat(open(EscalationReason.AGREED, LegalGround.CONSENT).getStatus())
                .isEqualTo(EscalationStatus.OPENED);
    }

    @ParameterizedTest
    @EnumSource(
            value = EscalationStatus.class,
            names = {"WITHDRAWN", "DONE", "CLOSED"})
    void whatIsOverHasNoNextStep(EscalationStatus status) {
        assertThat(status.isOver()).isTrue();
    }

    private static Escalation sent() {
        var escalation = opened();
        escalation.confirm(OTHER, NOW);
        escalation.send(InstitutionKind.POLICE, "BA-03", NOW);
        return escalation;
    }

    private static Escalation opened() {
        return open(EscalationReason.URGENT, LegalGround.VITAL_INTEREST);
    }

    private static Escalation open(EscalationReason reason, LegalGround ground) {
        return new Escalation(
                PublicId.random(), ONE, NOW, reason, ground, EscalationUrgency.NOW, InstitutionKind.POLICE, "BA-03");
    }

    private static void refused(String rule, Runnable deed) {
        assertThatThrownBy(deed::run).hasMessageStartingWith(rule);
    }
}
