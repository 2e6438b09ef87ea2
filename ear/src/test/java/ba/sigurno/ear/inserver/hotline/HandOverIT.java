package ba.sigurno.ear.inserver.hotline;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Inboxes;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.hotline.casework.AssessmentCommand;
import ba.sigurno.ejb.hotline.casework.CaseQueryService;
import ba.sigurno.ejb.hotline.casework.CaseService;
import ba.sigurno.ejb.hotline.custody.LedgerService;
import ba.sigurno.ejb.hotline.handover.DueCheck;
import ba.sigurno.ejb.hotline.handover.DutyContactCommand;
import ba.sigurno.ejb.hotline.handover.DutyContactService;
import ba.sigurno.ejb.hotline.handover.DutyContactView;
import ba.sigurno.ejb.hotline.handover.HandOverPage;
import ba.sigurno.ejb.hotline.handover.HandOverQueryService;
import ba.sigurno.ejb.hotline.handover.HandOverService;
import ba.sigurno.ejb.hotline.handover.UrgentLine;
import ba.sigurno.ejb.hotline.intake.IntakeService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.hotline.casework.CoarseCategory;
import ba.sigurno.persistence.hotline.casework.ReportVerdict;
import ba.sigurno.persistence.hotline.handover.HandOverOutcome;
import ba.sigurno.persistence.hotline.handover.NotifyAnswer;
import ba.sigurno.persistence.hotline.handover.Receiver;
import ba.sigurno.persistence.hotline.intake.ReportStatus;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A report is handed over, and what comes back is kept: acknowledgement, answer, outcome, and whether it is gone. */
@ExtendWith(ArquillianExtension.class)
class HandOverIT {

    private final String place = UUID.randomUUID().toString();
    // Eight digits at most: a longer random number may look like a personal number, which free text rejects.
    private final String host = UUID.randomUUID().toString().substring(0, 8) + ".example";

    @Inject
    private IntakeService intake;

    @Inject
    private CaseService cases;

    @Inject
    private CaseQueryService caseQuery;

    @Inject
    private HandOverService handOvers;

    @Inject
    private HandOverQueryService query;

    @Inject
    private DutyContactService contacts;

    @Inject
    private LedgerService ledger;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Inboxes inboxes;

    @Inject
    private Confidential confidential;

    @Inject
    private Clock clock;

    @AfterEach
    void forgetWhatWasSeenAndIsUrgent() throws Exception {
        confidential.change("UPDATE hotline_assessment SET minutes = 0, assessed_at = '2020-01-01'");
        confidential.change("UPDATE hotline_report SET urgent_at = NULL");
        confidential.change("UPDATE hotline_removal_watch SET due_at = NULL");
    }

    @Test
    void whatTheReceiverAnswersIsKeptOnce() throws Exception {
        var id = illegal(CoarseCategory.CHILD_ABUSE, "https://" + host + "/a");
        hand(id, Receiver.POLICE_FBIH);
        var sent = sent(id);
        assertThat(sent.acknowledgedAt()).isNull();
        assertRuleBroken(
                "hotline_rule_not_acknowledged",
                () -> as(() -> handOvers.conclude(id, sent.id(), HandOverOutcome.PROCEEDINGS)));
        as(() -> handOvers.acknowledge(id, sent.id(), now(), "KU-7/26"));
        assertRuleBroken("hotline_rule_acknowledged", () -> as(() -> handOvers.acknowledge(id, sent.id(), now(), "")));
        as(() -> handOvers.conclude(id, sent.id(), HandOverOutcome.PROCEEDINGS));
        assertRuleBroken(
                "hotline_rule_concluded", () -> as(() -> handOvers.conclude(id, sent.id(), HandOverOutcome.NO_ACTION)));
        assertThat(sent(id).reference()).isEqualTo("KU-7/26");
        assertThat(sent(id).outcome()).isEqualTo(HandOverOutcome.PROCEEDINGS);
        assertThat(confidential.rows(
                        "SELECT event FROM hotline_custody WHERE subject_id = ? ORDER BY number DESC LIMIT 2", id))
                .asString()
                .isEqualTo("[CONCLUDED, ACKNOWLEDGED]");
    }

    @Test
    void anAcknowledgementIsOfTheTimeAtWhichTheUnitRang() throws Exception {
        var id = illegal(CoarseCategory.CHILD_ABUSE, "https://" + host + "/k");
        hand(id, Receiver.POLICE_FBIH);
        var sent = sent(id).id();
        var rang = now().minusHours(2).truncatedTo(ChronoUnit.MINUTES);
        assertRuleBroken("hotline_rule_acknowledged_before", () -> as(() -> handOvers.acknowledge(id, sent, rang, "")));
        confidential.change(
                "UPDATE hotline_hand_over SET sent_at = sent_at - INTERVAL 3 HOUR WHERE public_id = ?", sent);
        assertRuleBroken(
                "hotline_rule_acknowledged_before",
                () -> as(() -> handOvers.acknowledge(id, sent, rang.minusHours(2), "")));
        assertRuleBroken(
                "hotline_rule_acknowledged_future",
                () -> as(() -> handOvers.acknowledge(id, sent, now().plusMinutes(2), "")));
        as(() -> handOvers.acknowledge(id, sent, rang, ""));
        assertThat(sent(id).acknowledgedAt())
                .isEqualTo(rang.atZone(clock.getZone()).toInstant());
        // The ledger has both: when they rang, and when that was entered.
        assertThat(confidential.number(
                        "SELECT TIMESTAMPDIFF(MINUTE, happened_at, recorded_at) FROM hotline_custody"
                                + " WHERE subject_id = ? AND event = 'ACKNOWLEDGED'",
                        id))
                .isBetween(120L, 125L);
        assertThat(asStaff.call(Demo.HOTLINE_HEAD, ledger::prove).isSound()).isTrue();
    }

    @Test
    void aSecondClickHandsNothingOverAgain() throws Exception {
        var id = illegal(CoarseCategory.CHILD_ABUSE, "https://" + host + "/b");
        hand(id, Receiver.POLICE_RS);
        assertRuleBroken("hotline_rule_status", () -> hand(id, Receiver.POLICE_RS));
        assertThat(page(id).sent()).hasSize(1);
    }

    @Test
    void aProviderIsToldOnlyAfterTheHoldOrWhenThePoliceAllowIt() throws Exception {
        var id = illegal(CoarseCategory.CHILD_ABUSE, "https://" + host + "/c");
        hand(id, Receiver.POLICE_RS);
        assertRuleBroken("hotline_rule_hold", () -> hand(id, Receiver.PROVIDER));
        assertRuleBroken("hotline_rule_hold", () -> as(() -> handOvers.notice(id)));
        assertThat(page(id).held()).isTrue();
        assertThat(page(id).receivers()).doesNotContain(Receiver.PROVIDER);

        confidential.change(
                "UPDATE hotline_hand_over SET hold_until = '2020-01-01' WHERE public_id = ?", sent(id).id());
        assertThat(page(id).held()).isFalse();
        answer(id, NotifyAnswer.NOT_YET);
        assertRuleBroken("hotline_rule_hold", () -> hand(id, Receiver.PROVIDER));
        answer(id, NotifyAnswer.MAY);
        hand(id, Receiver.PROVIDER);
        assertThat(status(id)).isEqualTo(ReportStatus.NOTICE_SENT);
    }

    @Test
    void aNoticeIsXarfAndSaysNothingOfWhoeverReported() throws Exception {
        var id = illegal(CoarseCategory.CHILD_ABUSE, "hxxps[:]//" + host + "[.]org/d");
        hand(id, Receiver.POLICE_BD);
        answer(id, NotifyAnswer.MAY);
        var notice = asStaff.call(Demo.ANALYST, () -> handOvers.notice(id));
        assertThat(notice.name()).doesNotContain(host);
        assertThat(notice.toString()).doesNotContain(host);
        var read = Json.createReader(new StringReader(notice.json())).readObject();
        assertThat(read.getString("xarf_version")).startsWith("4.");
        assertThat(UUID.fromString(read.getString("report_id")).version()).isEqualTo(4);
        assertThat(read.getString("category") + "/" + read.getString("type")).isEqualTo("content/csam");
        assertThat(read.getString("url")).isEqualTo("https://" + host + ".org/d");
        assertThat(read.getString("source_identifier")).isEqualTo(host + ".org");
        for (var time : new String[] {"timestamp", "verified_at"}) {
            assertThat(Instant.parse(read.getString(time))).isBeforeOrEqualTo(clock.instant());
        }
        // The centre, by the three facts that the standard demands and in the forms that it gives them.
        for (var who : new String[] {"reporter", "sender"}) {
            var centre = read.getJsonObject(who);
            assertThat(centre).containsOnlyKeys("org", "contact", "domain");
            assertThat(centre.getString("org")).isNotBlank();
            assertThat(centre.getString("domain")).matches("[a-z0-9-]+(\\.[a-z0-9-]+)+");
            assertThat(centre.getString("contact")).matches("[^@\\s]+@" + Pattern.quote(centre.getString("domain")));
        }
        assertThat(read)
                .containsOnlyKeys(
                        "xarf_version",
                        "report_id",
                        "timestamp",
                        "reporter",
                        "sender",
                        "source_identifier",
                        "category",
                        "type",
                        "url",
                        "domain",
                        "classification",
                        "detection_method",
                        "verified_at",
                        "verification_method");
        assertThat(notice.json()).doesNotContain("Lozinka je proba");
        assertThat(asStaff.call(Demo.ANALYST_2, () -> handOvers.notice(id)).json())
                .isEqualTo(notice.json());
    }

    @Test
    void noNoticeIsMadeOfWhatIsNoPictureOfAbuseOrHasNoAddress() throws Exception {
        var other = illegal(CoarseCategory.HATRED, "https://" + host + "/e");
        hand(other, Receiver.POLICE_BD);
        answer(other, NotifyAnswer.MAY);
        assertRuleBroken("hotline_rule_notice", () -> as(() -> handOvers.notice(other)));
        var game = illegal(CoarseCategory.CHILD_ABUSE, "grupa u igri " + host.substring(0, 8));
        hand(game, Receiver.POLICE_BD);
        answer(game, NotifyAnswer.MAY);
        assertRuleBroken("hotline_rule_notice_address", () -> as(() -> handOvers.notice(game)));
    }

    @Test
    void whatWasAskedToGoIsLookedForAgainAfterOneTwoAndThreeDays() throws Exception {
        var id = illegal(CoarseCategory.CHILD_ABUSE, "https://" + host + "/f");
        hand(id, Receiver.INHOPE);
        assertThat(due(id)).isFalse();
        assertRuleBroken("hotline_rule_check_later", () -> as(() -> handOvers.check(id, true)));
        for (int day = 1; day <= 3; day++) {
            aDayPasses(id);
            assertThat(due(id)).isTrue();
            assertThat(inboxes.count(Demo.ANALYST, "hotline_inbox_checks")).isPositive();
            as(() -> handOvers.check(id, true));
            assertThat(due(id)).isFalse();
        }
        aDayPasses(id);
        assertThat(due(id)).isFalse();
        assertRuleBroken("hotline_rule_checks_done", () -> as(() -> handOvers.check(id, true)));
        as(() -> handOvers.check(id, false));
        assertThat(status(id)).isEqualTo(ReportStatus.REMOVED);
    }

    @Test
    void aChildAtRiskComesFirstUntilAPoliceUnitHasAcknowledgedIt() throws Exception {
        var id = received("https://" + host + "/g");
        assertRuleBroken("hotline_rule_alert_urgent", () -> as(() -> handOvers.alert(id, Receiver.POLICE_RS)));
        long before = inboxes.count(Demo.ANALYST, "hotline_inbox_urgent");
        as(() -> cases.markUrgent(id));
        assertRuleBroken("hotline_rule_urgent_already", () -> as(() -> cases.markUrgent(id)));
        assertThat(urgent(id)).isTrue();
        assertThat(inboxes.count(Demo.ANALYST, "hotline_inbox_urgent")).isEqualTo(before + 1);

        assertRuleBroken("hotline_rule_alert_police", () -> as(() -> handOvers.alert(id, Receiver.INHOPE)));
        as(() -> handOvers.alert(id, Receiver.POLICE_RS));
        assertRuleBroken("hotline_rule_alerted", () -> as(() -> handOvers.alert(id, Receiver.POLICE_RS)));
        assertThat(urgent(id)).isTrue();
        var call = sent(id).id();
        as(() -> handOvers.acknowledge(id, call, now(), ""));
        assertThat(urgent(id)).isFalse();
        // It is assessed and handed over all the same.
        assertThat(status(id)).isEqualTo(ReportStatus.RECEIVED);
    }

    @Test
    void onlyWhoIsOnDutyTodayIsShown() throws Exception {
        var today = LocalDate.now(clock);
        var now = add("na dužnosti " + host, today.minusDays(1), today);
        var later = add("kasnije " + host, today.plusDays(1), null);
        assertRuleBroken("hotline_rule_contact_known", () -> asStaff.run(Demo.HOTLINE_HEAD, () -> contacts.add(later)));
        var id = illegal(CoarseCategory.CHILD_ABUSE, "https://" + host + "/h");
        assertThat(page(id).contacts())
                .extracting(DutyContactView::name)
                .contains(now.name())
                .doesNotContain(later.name());
        var mine = asStaff.call(Demo.HOTLINE_HEAD, contacts::all).stream()
                .filter(each -> each.name().endsWith(host))
                .toList();
        assertThat(mine).hasSize(2);
        for (var each : mine) {
            asStaff.run(Demo.HOTLINE_HEAD, () -> contacts.remove(each.id()));
        }
        assertThat(asStaff.call(Demo.HOTLINE_HEAD, contacts::all))
                .noneMatch(each -> each.name().endsWith(host));
    }

    @Test
    void aContactNeedsATerritoryANumberATimeThatIsOneAndAPoliceUnit() {
        var today = LocalDate.now(clock);
        var nowhere = new DutyContactCommand(Receiver.POLICE_RS, "Proba", "svuda", "+387 51 122", today, null);
        assertRuleBroken("app_rule_jurisdiction", () -> asStaff.run(Demo.HOTLINE_HEAD, () -> contacts.add(nowhere)));
        assertWrong("hotline_rule_telephone", Receiver.POLICE_RS, "zovi me", today, null);
        assertWrong("hotline_rule_valid_until", Receiver.POLICE_RS, "+387 51 122", today, today.minusDays(1));
        assertWrong("hotline_rule_alert_police", Receiver.INHOPE, "+387 51 1", today, null);
    }

    @Test
    void aHandOverOfAnotherReportIsNotFound() throws Exception {
        var id = illegal(CoarseCategory.CHILD_ABUSE, "https://" + host + "/i");
        hand(id, Receiver.POLICE_RS);
        var other = received("https://" + host + "/j");
        for (var each : new String[] {null, "x", PublicId.random(), sent(id).id()}) {
            assertThatThrownBy(() -> as(() -> handOvers.acknowledge(other, each, now(), "")))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private void assertWrong(String rule, Receiver unit, String telephone, LocalDate from, LocalDate until) {
        assertRuleBroken(
                rule,
                () -> asStaff.run(
                        Demo.HOTLINE_HEAD,
                        () -> contacts.add(new DutyContactCommand(unit, "Proba", "BA-SRP", telephone, from, until))));
    }

    private DutyContactCommand add(String name, LocalDate from, LocalDate until) throws Exception {
        var command = new DutyContactCommand(
                Receiver.POLICE_BD, name, "BA-BRC", "+387 49 " + Math.abs(host.hashCode() % 1_000_000), from, until);
        asStaff.run(Demo.HOTLINE_HEAD, () -> contacts.add(command));
        return command;
    }

    /** Moves everything that was planned for a report to a day before. */
    private void aDayPasses(String id) throws Exception {
        confidential.change(
                "UPDATE hotline_removal_watch w JOIN hotline_report r ON r.id = w.report_id"
                        + " SET w.started_at = w.started_at - INTERVAL 1 DAY, w.due_at = w.due_at - INTERVAL 1 DAY"
                        + " WHERE r.public_id = ?",
                id);
    }

    private boolean due(String id) throws Exception {
        return asStaff.call(Demo.ANALYST, query::dueChecks).stream()
                .map(DueCheck::id)
                .anyMatch(id::equals);
    }

    private boolean urgent(String id) throws Exception {
        return asStaff.call(Demo.ANALYST, query::urgent).stream()
                .map(UrgentLine::id)
                .anyMatch(id::equals);
    }

    private HandOverPage page(String id) throws Exception {
        return asStaff.call(Demo.ANALYST, () -> query.page(id));
    }

    private HandOverPage.Sent sent(String id) throws Exception {
        return page(id).sent().get(0);
    }

    private ReportStatus status(String id) throws Exception {
        return asStaff.call(Demo.ANALYST, () -> caseQuery.view(id)).status();
    }

    private void hand(String id, Receiver receiver) throws Exception {
        as(() -> handOvers.handOver(id, receiver, ""));
    }

    private void answer(String id, NotifyAnswer answer) throws Exception {
        var handOver = sent(id).id();
        as(() -> handOvers.answer(id, handOver, answer));
    }

    private void as(Runnable what) throws Exception {
        asStaff.run(Demo.ANALYST, what::run);
    }

    private String illegal(CoarseCategory category, String address) throws Exception {
        var id = received(address);
        as(() -> cases.advance(id, ReportStatus.TRIAGED));
        var found = new AssessmentCommand(ReportVerdict.ILLEGAL, category, "ba", "Proba d.o.o.", 0);
        as(() -> cases.assess(id, found));
        asStaff.run(Demo.ANALYST_2, () -> cases.assess(id, found));
        return id;
    }

    private String received(String address) {
        var ticket = intake.receive(address, Language.BOSNIAN, place);
        intake.specify(ticket, null, null, "Lozinka je proba");
        return ticket.substring(0, ticket.indexOf('.'));
    }
}
