package ba.sigurno.ear.inserver.youthpanel;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static ba.sigurno.ear.inserver.youthpanel.PanelScene.PLACE;
import static ba.sigurno.persistence.youthpanel.consent.ConsentPurpose.MEMBERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.hotline.Confidential;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxService;
import ba.sigurno.ejb.youthpanel.home.HomeService;
import ba.sigurno.ejb.youthpanel.incident.IncidentCaseService;
import ba.sigurno.ejb.youthpanel.incident.IncidentPurge;
import ba.sigurno.ejb.youthpanel.incident.IncidentService;
import ba.sigurno.persistence.youthpanel.incident.IncidentStatus;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a member says is wrong is stored once, encrypted, and read by supervisors until its time is over. */
@ExtendWith(ArquillianExtension.class)
class IncidentIT {

    @Inject
    private PanelScene panel;

    @Inject
    private AsStaff as;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Confidential confidential;

    @Inject
    private HomeService home;

    @Inject
    private IncidentService incidents;

    @Inject
    private IncidentCaseService cases;

    @Inject
    private InboxService inbox;

    @Inject
    private IncidentPurge purge;

    private final String words =
            "Nešto nije u redu " + UUID.randomUUID().toString().replaceAll("[0-9]", "x");

    @Test
    void twoClicksAreOneIncidentAndNothingOfItIsReadable() throws Exception {
        var member = panel.member(14, MEMBERSHIP);
        var ticket = home.look(member.code(), PLACE).orElseThrow().ticket();
        long before = confidential.number("SELECT COUNT(*) FROM panel_incident");
        assertThat(concurrently.twice(
                        deed -> deed.call(), () -> Concurrently.run(() -> incidents.report(ticket, words, false))))
                .allMatch(Concurrently.Outcome::isDone);
        assertThat(confidential.number("SELECT COUNT(*) FROM panel_incident")).isEqualTo(before + 1);
        var stored = (Object[]) confidential
                .rows("SELECT words, reporter FROM panel_incident ORDER BY id DESC LIMIT 1")
                .get(0);
        assertThat(new String((byte[]) stored[0], StandardCharsets.ISO_8859_1)).doesNotContain("redu");
        assertThat(new String((byte[]) stored[1], StandardCharsets.ISO_8859_1)).doesNotContain(member.name());
        var read = as.call(Demo.SUPERVISOR, () -> cases.get(last()));
        assertThat(read.words()).isEqualTo(words);
        assertThat(read.reporter()).startsWith(member.name());
    }

    @Test
    void whoSendsItMayStayNamelessAndNeedsATicket() throws Exception {
        var member = panel.member(14, MEMBERSHIP);
        var ticket = home.look(member.code(), PLACE).orElseThrow().ticket();
        assertRuleBroken("youthpanel_rule_incident_form", () -> incidents.report(ticket + "x", words, false));
        assertRuleBroken("youthpanel_rule_incident_form", () -> incidents.report(null, words, false));
        assertRuleBroken("youthpanel_rule_text", () -> incidents.report(ticket, " ", false));
        incidents.report(ticket, words, true);
        assertThat(as.call(Demo.SUPERVISOR, () -> cases.get(last())).reporter()).isNull();
    }

    @Test
    void oneSupervisorTakesItAndAYearAfterItsEndItIsGone() throws Exception {
        var member = panel.member(14, MEMBERSHIP);
        incidents.report(home.look(member.code(), PLACE).orElseThrow().ticket(), words, false);
        var id = last();
        assertRuleBroken("youthpanel_rule_incident_close", () -> as.run(Demo.SUPERVISOR, () -> cases.close(id)));
        long waiting = waiting(Demo.SUPERVISOR);
        assertThat(waiting).isPositive();
        assertThat(waiting(Demo.PANEL_LEAD)).as("the lead is not told").isZero();
        as.run(Demo.SUPERVISOR, () -> cases.take(id));
        assertThat(waiting(Demo.SUPERVISOR)).isEqualTo(waiting - 1);
        assertRuleBroken("youthpanel_rule_incident_taken", () -> as.run(Demo.SUPERVISOR, () -> cases.take(id)));
        as.run(Demo.SUPERVISOR, () -> cases.close(id));
        assertThat(as.call(Demo.SUPERVISOR, () -> cases.get(id)).status()).isEqualTo(IncidentStatus.CLOSED);
        purge.purge();
        assertThat(as.call(Demo.SUPERVISOR, () -> cases.get(id)).words()).isEqualTo(words);
        confidential.change(
                "UPDATE panel_incident SET closed_at = closed_at - INTERVAL 366 DAY WHERE public_id = ?", id);
        var key = (String) confidential
                .rows("SELECT key_id FROM panel_incident WHERE public_id = ?", id)
                .get(0);
        purge.purge();
        assertThatThrownBy(() -> as.call(Demo.SUPERVISOR, () -> cases.get(id))).isInstanceOf(NotFoundException.class);
        assertThat(confidential.number("SELECT COUNT(*) FROM data_key WHERE public_id = ?", key))
                .isZero();
    }

    private long waiting(String reader) throws Exception {
        return as.call(reader, inbox::lines).stream()
                .filter(line -> line.key().equals("youthpanel_inbox_incidents"))
                .mapToLong(InboxLine::count)
                .sum();
    }

    private String last() throws Exception {
        return (String) confidential
                .rows("SELECT public_id FROM panel_incident ORDER BY id DESC LIMIT 1")
                .get(0);
    }
}
