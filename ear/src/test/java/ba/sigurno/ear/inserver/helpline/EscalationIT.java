package ba.sigurno.ear.inserver.helpline;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.hotline.Confidential;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.helpline.escalation.EscalationColumn;
import ba.sigurno.ejb.helpline.escalation.EscalationFilter;
import ba.sigurno.ejb.helpline.escalation.EscalationLine;
import ba.sigurno.ejb.helpline.escalation.EscalationPurge;
import ba.sigurno.ejb.helpline.escalation.EscalationService;
import ba.sigurno.ejb.helpline.escalation.EscalationView;
import ba.sigurno.ejb.helpline.escalation.OpenEscalationCommand;
import ba.sigurno.ejb.helpline.escalation.WaitsFor;
import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import ba.sigurno.persistence.helpline.escalation.EscalationReason;
import ba.sigurno.persistence.helpline.escalation.EscalationStatus;
import ba.sigurno.persistence.helpline.escalation.EscalationUrgency;
import ba.sigurno.persistence.helpline.escalation.LegalGround;
import ba.sigurno.persistence.helpline.escalation.RefusalReason;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A child in danger is handed on by two people, in time, and until the receiver has answered. */
@ExtendWith(ArquillianExtension.class)
class EscalationIT {

    private static final Sort DUE = Sort.by(EscalationColumn.DUE);

    @Inject
    private EscalationService escalations;

    @Inject
    private EscalationPurge purge;

    @Inject
    private InboxService inbox;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Confidential confidential;

    @Test
    void oneOpensItAndAnotherConfirmsIt() throws Exception {
        var id = open();
        assertThat(view(Demo.COUNSELLOR, id).confirmable()).isFalse();
        assertRuleBroken(
                "helpline_rule_escalation_own", () -> asStaff.run(Demo.COUNSELLOR, () -> escalations.confirm(id)));
        assertRuleBroken(
                "helpline_rule_escalation_status",
                () -> asStaff.run(
                        Demo.COUNSELLOR, () -> escalations.send(id, InstitutionKind.POLICE, Demo.AUTHORITY_TK)));
        assertThat(view(Demo.COUNSELLOR_2, id).confirmable()).isTrue();
        asStaff.run(Demo.COUNSELLOR_2, () -> escalations.confirm(id));
        assertThat(view(Demo.COUNSELLOR, id).line().status()).isEqualTo(EscalationStatus.CONFIRMED);
    }

    @Test
    void theReceiversAnswersAreNotedInTheirOrder() throws Exception {
        var id = sent();
        asStaff.run(Demo.COUNSELLOR, () -> escalations.refuse(id, RefusalReason.NOBODY_ON_DUTY));
        assertThat(view(Demo.COUNSELLOR, id).refusal()).isEqualTo(RefusalReason.NOBODY_ON_DUTY);
        assertThat(view(Demo.COUNSELLOR, id).line().waitsFor()).isEqualTo(WaitsFor.HELPLINE);
        asStaff.run(Demo.COUNSELLOR_2, () -> escalations.send(id, InstitutionKind.SOCIAL_WORK, Demo.AUTHORITY_TK));
        assertRuleBroken(
                "helpline_rule_escalation_status",
                () -> asStaff.run(Demo.COUNSELLOR, () -> escalations.advance(id, EscalationStatus.DONE)));
        for (var step : List.of(EscalationStatus.ACKNOWLEDGED, EscalationStatus.ACCEPTED, EscalationStatus.DONE)) {
            asStaff.run(Demo.COUNSELLOR, () -> escalations.advance(id, step));
        }
        assertThat(view(Demo.COUNSELLOR, id).taken())
                .extracting(EscalationView.Step::status)
                .containsExactly(
                        EscalationStatus.OPENED,
                        EscalationStatus.CONFIRMED,
                        EscalationStatus.SENT,
                        EscalationStatus.REFUSED,
                        EscalationStatus.SENT,
                        EscalationStatus.ACKNOWLEDGED,
                        EscalationStatus.ACCEPTED,
                        EscalationStatus.DONE);
        assertThat(view(Demo.SUPERVISOR, id).line().waitsFor()).isEqualTo(WaitsFor.NOBODY);
    }

    @Test
    void aFormThatIsSentTwiceOpensOne() throws Exception {
        var command = command();
        var first = asStaff.call(Demo.COUNSELLOR, () -> escalations.open(command));
        assertThat(asStaff.call(Demo.COUNSELLOR, () -> escalations.open(command)))
                .isEqualTo(first);
        assertThat(view(Demo.COUNSELLOR, first).taken()).hasSize(1);
    }

    @Test
    void whatWaitsIsCountedAsItsListShowsIt() throws Exception {
        var id = open();
        assertThat(waiting(Demo.COUNSELLOR_2, "helpline_inbox_confirm"))
                .isEqualTo(
                        listed(Demo.COUNSELLOR_2, EscalationFilter.TO_CONFIRM).size());
        assertThat(listed(Demo.COUNSELLOR_2, EscalationFilter.TO_CONFIRM)).contains(id);
        assertThat(listed(Demo.COUNSELLOR, EscalationFilter.TO_CONFIRM)).doesNotContain(id);
        assertThat(listed(Demo.COUNSELLOR, EscalationFilter.OVERDUE)).doesNotContain(id);
        confidential.change("UPDATE helpline_escalation SET due_at = '2020-01-01' WHERE public_id = ?", id);
        assertThat(listed(Demo.COUNSELLOR, EscalationFilter.OVERDUE)).contains(id);
        assertThat(waiting(Demo.COUNSELLOR, "helpline_inbox_overdue")).isPositive();
        assertThat(view(Demo.COUNSELLOR, id).line().overdue()).isTrue();
    }

    @Test
    void whatIsOverIsDeletedAfterItsTime() throws Exception {
        var over = open();
        var open = open();
        asStaff.run(Demo.COUNSELLOR, () -> escalations.advance(over, EscalationStatus.WITHDRAWN));
        confidential.change(
                "UPDATE helpline_escalation SET status_since = '2020-01-01' WHERE public_id IN (?, ?)", over, open);
        purge.purge();
        assertThatThrownBy(() -> view(Demo.COUNSELLOR, over)).isInstanceOf(NotFoundException.class);
        assertThat(view(Demo.COUNSELLOR, open).line().status()).isEqualTo(EscalationStatus.OPENED);
    }

    @Test
    void whatIsNoneIsNotFound() {
        for (var id : new String[] {null, "", "x", PublicId.random()}) {
            assertThatThrownBy(() -> view(Demo.COUNSELLOR, id)).isInstanceOf(NotFoundException.class);
        }
    }

    private long waiting(String who, String key) throws Exception {
        return asStaff.call(who, inbox::lines).stream()
                .filter(line -> line.key().equals(key))
                .mapToLong(InboxLine::count)
                .sum();
    }

    private List<String> listed(String who, EscalationFilter filter) throws Exception {
        return asStaff.call(who, () -> escalations.list(filter, DUE, 1)).items().stream()
                .map(EscalationLine::id)
                .toList();
    }

    private EscalationView view(String who, String id) throws Exception {
        return asStaff.call(who, () -> escalations.get(id));
    }

    private String sent() throws Exception {
        var id = open();
        asStaff.run(Demo.COUNSELLOR_2, () -> escalations.confirm(id));
        asStaff.run(Demo.COUNSELLOR, () -> escalations.send(id, InstitutionKind.POLICE, Demo.AUTHORITY_TK));
        return id;
    }

    private String open() throws Exception {
        return asStaff.call(Demo.COUNSELLOR, () -> escalations.open(command()));
    }

    private static OpenEscalationCommand command() {
        return new OpenEscalationCommand(
                PublicId.random(),
                EscalationReason.URGENT,
                LegalGround.VITAL_INTEREST,
                EscalationUrgency.TODAY,
                InstitutionKind.POLICE,
                Demo.AUTHORITY_TK);
    }
}
