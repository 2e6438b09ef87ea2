package ba.sigurno.ear.inserver.youthpanel;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static ba.sigurno.persistence.youthpanel.consent.ConsentPurpose.CERTIFICATE;
import static ba.sigurno.persistence.youthpanel.consent.ConsentPurpose.MEMBERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.inserver.youthpanel.PanelScene.Member;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.certificate.check.CertificateCheckService;
import ba.sigurno.ejb.certificate.check.CheckedCertificate;
import ba.sigurno.ejb.certificate.check.FileFinding;
import ba.sigurno.ejb.certificate.issue.CertificateLine;
import ba.sigurno.ejb.certificate.issue.CertificateUpkeepService;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.youthpanel.consent.GuardianConsentService;
import ba.sigurno.ejb.youthpanel.consent.OwnConsentService;
import ba.sigurno.ejb.youthpanel.peer.MemberCertificateService;
import ba.sigurno.ejb.youthpanel.peer.PeerSessionCommand;
import ba.sigurno.ejb.youthpanel.peer.PeerSessionService;
import ba.sigurno.ejb.youthpanel.roll.MemberPurge;
import ba.sigurno.ejb.youthpanel.roll.MemberRollService;
import ba.sigurno.persistence.certificate.issue.CertificateState;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.peer.PeerFeedback;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member gets a certificate of the sessions held, by the name and as long as guardian and member want it there. */
@ExtendWith(ArquillianExtension.class)
class MemberCertificateIT {

    private static final EnumSet<ConsentPurpose> ALL = EnumSet.allOf(ConsentPurpose.class);

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private PanelScene panel;

    @Inject
    private Concurrently concurrently;

    @Inject
    private MemberCertificateService certificates;

    @Inject
    private CertificateCheckService check;

    @Inject
    private CertificateUpkeepService upkeep;

    @Inject
    private PeerSessionService sessions;

    @Inject
    private GuardianConsentService guardians;

    @Inject
    private OwnConsentService own;

    @Inject
    private MemberRollService roll;

    @Inject
    private MemberPurge purge;

    /** From which no other test checks. */
    private final String place = UUID.randomUUID().toString();

    @Test
    void whoeverHasThePaperSeesTheNameTheHoursAndTheDaysAndNothingElseOfTheMember() throws Exception {
        var member = holder(90);
        issue(member);
        var line = line(member);
        var checked = checked(line);
        assertThat(checked.state()).isEqualTo(CertificateState.VALID);
        assertThat(checked.content().holderName()).isEqualTo(member.name() + " Z.");
        assertThat(checked.hours()).isEqualTo("1,5 sata");
        assertThat(checked.content().programmeTitle()).isEqualTo("Vršnjačke radionice Panela mladih");
        assertThat(checked.content().place()).as("no school").isEmpty();
        assertThat(checked.content().authorityName()).isNull();
        var file = check.byFile(paper(member), place, Language.BOSNIAN);
        assertThat(file.finding()).isEqualTo(FileFinding.GENUINE);
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM certificate WHERE serial = ? AND account_id IS NULL", line.serial()))
                .isEqualTo(1);
    }

    @Test
    void withoutTheConsentToTheNameOrASessionThereIsNone() throws Exception {
        var silent = panel.member(14, MEMBERSHIP);
        record(silent, 45);
        assertRuleBroken("youthpanel_rule_no_consent", () -> issue(silent));
        assertRuleBroken("youthpanel_rule_no_consent", () -> paper(silent));
        var idle = panel.member(14, MEMBERSHIP, CERTIFICATE);
        assertRuleBroken("youthpanel_rule_peer_none", () -> issue(idle));
        assertRuleBroken("certificate_rule_no_paper", () -> paper(idle));
        assertThat(as.call(Demo.PANEL_LEAD, () -> certificates.look(idle.id(), Language.BOSNIAN)))
                .isEmpty();
        assertThatThrownBy(() -> as.run(Demo.PANEL_LEAD, () -> certificates.issue("x")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void twoClicksIssueOneAndMoreHoursReplaceIt() throws Exception {
        var member = holder(60);
        var outcomes = concurrently.twice(
                concurrently.staff(Demo.PANEL_LEAD), () -> Concurrently.run(() -> certificates.issue(member.id())));
        assertThat(outcomes).allMatch(Concurrently.Outcome::isDone);
        assertThat(versions(member)).isEqualTo(1);
        var first = line(member);
        record(member, 30);
        issue(member);
        var second = line(member);
        assertThat(second.serial()).isEqualTo(first.serial());
        assertThat(second.hours()).isEqualTo("1,5 sata");
        assertThat(checked(first).state()).isEqualTo(CertificateState.REPLACED);
        assertThat(checked(second).state()).isEqualTo(CertificateState.VALID);
    }

    @Test
    void aGuardianWhoSaysNoTakesTheNameOffAtOnce() throws Exception {
        var member = holder(45);
        issue(member);
        record(member, 45);
        issue(member);
        var line = line(member);
        var pdf = paper(member);
        guardians.decide(panel.guardianSecret(member), PanelScene.answers(ALL, MEMBERSHIP));
        var checked = checked(line);
        assertThat(checked.state()).isEqualTo(CertificateState.REVOKED);
        assertThat(checked.content().holderName()).isEmpty();
        assertThat(rows.count("SELECT COUNT(*) FROM certificate WHERE holder_name LIKE ?", member.name() + "%"))
                .isZero();
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM certificate_badge b JOIN certificate c ON c.id = b.certificate_id"
                                + " WHERE c.serial = ? AND b.credential <> ''",
                        line.serial()))
                .as("what was signed for machines")
                .isZero();
        assertRuleBroken("youthpanel_rule_no_consent", () -> paper(member));

        // The paper that was handed out is still what we made; that it is void, the answer says.
        var file = check.byFile(pdf, place, Language.BOSNIAN);
        assertThat(file.finding()).isEqualTo(FileFinding.GENUINE);
        assertThat(file.certificate().state()).isEqualTo(CertificateState.REVOKED);

        // Who agrees again gets another one.
        guardians.decide(panel.guardianSecret(member), PanelScene.answers(ALL, MEMBERSHIP, CERTIFICATE));
        issue(member);
        assertThat(line(member).serial()).isNotEqualTo(line.serial());
    }

    @Test
    void aMemberWhoSaysNoTakesTheNameOffToo() throws Exception {
        var member = holder(45);
        issue(member);
        var line = line(member);
        own.withdraw(member.code(), PanelScene.PLACE);
        assertThat(checked(line).state()).isEqualTo(CertificateState.REVOKED);
        assertThat(checked(line).content().holderName()).isEmpty();
    }

    @Test
    void aNoToSomethingElseAndTheEndOfTheMembershipLeaveWhatWasHeld() throws Exception {
        var member = holder(45);
        issue(member);
        var line = line(member);
        guardians.decide(panel.guardianSecret(member), PanelScene.answers(ALL, CERTIFICATE));
        assertThat(checked(line).state()).isEqualTo(CertificateState.VALID);
        as.run(Demo.PANEL_LEAD, () -> roll.end(member.id()));
        purge.purge();
        assertThat(checked(line).state()).isEqualTo(CertificateState.VALID);

        // Whoever left asks the centre, which has no other way to the name than to delete it.
        assertRuleBroken(
                "certificate_rule_peer_name",
                () -> as.run(Demo.PLANNER, () -> upkeep.correct(line.checkToken(), "Ime Prezime")));
        as.run(Demo.PLANNER, () -> upkeep.revoke(line.checkToken(), "Na molbu"));
        assertThat(checked(line).content().holderName()).isEmpty();
    }

    private Member holder(int minutes) throws Exception {
        var member = panel.member(14, MEMBERSHIP, CERTIFICATE);
        record(member, minutes);
        return member;
    }

    private void record(Member member, int minutes) throws Exception {
        var command = new PeerSessionCommand(
                rows.account(Demo.TEACHER_TK).schools().iterator().next().getPublicId(),
                // Without digits, of which thirteen would be the number of a person.
                UUID.randomUUID().toString().replaceAll("[0-9]", "x"),
                "VIII-1",
                LocalDate.now(ClockProducer.ZONE),
                minutes,
                24,
                member.id(),
                panel.member(15, MEMBERSHIP).id(),
                "Nastavnica",
                new PeerFeedback(20, 3, 1));
        as.run(Demo.PANEL_LEAD, () -> sessions.record(command));
    }

    private void issue(Member member) throws Exception {
        as.run(Demo.PANEL_LEAD, () -> certificates.issue(member.id()));
    }

    private byte[] paper(Member member) throws Exception {
        return as.call(Demo.PANEL_LEAD, () -> certificates.paper(member.id()));
    }

    private CertificateLine line(Member member) throws Exception {
        return as.call(Demo.PANEL_LEAD, () -> certificates.look(member.id(), Language.BOSNIAN))
                .orElseThrow();
    }

    private CheckedCertificate checked(CertificateLine line) {
        return check.byToken(line.checkToken(), place, Language.BOSNIAN).orElseThrow();
    }

    private long versions(Member member) {
        return rows.count("SELECT COUNT(*) FROM certificate WHERE session_public_id = ?", member.id());
    }
}
