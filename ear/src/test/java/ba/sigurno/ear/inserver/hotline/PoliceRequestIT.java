package ba.sigurno.ear.inserver.hotline;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Inboxes;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.hotline.police.PoliceRequestColumn;
import ba.sigurno.ejb.hotline.police.PoliceRequestCommand;
import ba.sigurno.ejb.hotline.police.PoliceRequestLine;
import ba.sigurno.ejb.hotline.police.PoliceRequestService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.hotline.handover.Receiver;
import ba.sigurno.persistence.hotline.police.GivenToPolice;
import ba.sigurno.persistence.hotline.police.PoliceRequestStatus;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The police ask the centre for something: one person enters it, another decides, and the ledger has both. */
@ExtendWith(ArquillianExtension.class)
class PoliceRequestIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final String number = UUID.randomUUID().toString().replaceAll("[0-9]", "x");

    @Inject
    private PoliceRequestService requests;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Inboxes inboxes;

    @Inject
    private Rows rows;

    @Inject
    private Confidential confidential;

    @AfterEach
    void forget() throws Exception {
        confidential.change("DELETE FROM hotline_police_request WHERE reference = ?", number);
    }

    @Test
    void twoPeopleAgreeAndTheLedgerHasBoth() throws Exception {
        long before = inboxes.count(Demo.HOTLINE_HEAD, "hotline_inbox_requests");
        enter(number, "ZKP, član 86.", Receiver.POLICE_RS);
        assertThat(inboxes.count(Demo.HOTLINE_HEAD, "hotline_inbox_requests")).isEqualTo(before + 1);
        var entered = line();
        assertThat(entered.status()).isEqualTo(PoliceRequestStatus.ENTERED);
        asStaff.run(Demo.HOTLINE_HEAD, () -> requests.decide(entered.id(), true));
        assertThat(line().status()).isEqualTo(PoliceRequestStatus.APPROVED);
        assertRuleBroken("hotline_rule_request_decided", () -> decide(entered.id(), false));
        assertThat(confidential.rows(
                        "SELECT CONCAT(event, ' ', detail) FROM hotline_custody WHERE subject_id = ? ORDER BY number",
                        entered.id()))
                .asString()
                .isEqualTo("[ASKED POLICE_RS, GIVEN STATUS]");
    }

    @Test
    void nobodyDecidesOnAnOwnRequest() throws Exception {
        enter(number, "ZKP, član 86.", Receiver.POLICE_BD);
        confidential.change(
                "UPDATE hotline_police_request SET entered_by = ? WHERE reference = ?",
                rows.accountId(Demo.HOTLINE_HEAD),
                number);
        var id = line().id();
        assertRuleBroken("hotline_rule_request_own", () -> decide(id, true));
    }

    @Test
    void aSecondClickEntersNothingAgain() throws Exception {
        enter(number, "ZKP, član 86.", Receiver.POLICE_RS);
        assertRuleBroken("hotline_rule_request_known", () -> enter(number, "ZKP", Receiver.POLICE_RS));
    }

    @Test
    void aRequestNeedsANumberAGroundAndAPoliceUnit() {
        assertRuleBroken("hotline_rule_request_reference", () -> enter(" ", "ZKP", Receiver.POLICE_RS));
        assertRuleBroken("hotline_rule_request_ground", () -> enter(number, "", Receiver.POLICE_RS));
        assertRuleBroken("hotline_rule_alert_police", () -> enter(number, "ZKP", Receiver.INHOPE));
        assertRuleBroken("app_error_personal_number", () -> enter(number, "JMBG 0101990123456", Receiver.POLICE_RS));
    }

    @Test
    void whatIsNoRequestIsNotFound() {
        for (var id : new String[] {null, "x", PublicId.random()}) {
            assertThatThrownBy(() -> decide(id, true)).isInstanceOf(NotFoundException.class);
        }
    }

    private void enter(String reference, String ground, Receiver unit) throws Exception {
        asStaff.run(
                Demo.ANALYST,
                () -> requests.enter(new PoliceRequestCommand(unit, reference, ground, DAY, GivenToPolice.STATUS)));
    }

    private void decide(String id, boolean approved) throws Exception {
        asStaff.run(Demo.HOTLINE_HEAD, () -> requests.decide(id, approved));
    }

    private PoliceRequestLine line() throws Exception {
        return asStaff
                .call(Demo.ANALYST, () -> requests.search(null, new Sort(PoliceRequestColumn.ASKED, false), 1))
                .items()
                .stream()
                .filter(each -> each.reference().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
