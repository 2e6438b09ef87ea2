package ba.sigurno.ear.inserver.youthpanel;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static ba.sigurno.ear.inserver.youthpanel.PanelScene.PLACE;
import static ba.sigurno.persistence.youthpanel.consent.ConsentPurpose.EMAIL;
import static ba.sigurno.persistence.youthpanel.consent.ConsentPurpose.MEMBERSHIP;
import static ba.sigurno.persistence.youthpanel.consent.ConsentPurpose.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.inserver.youthpanel.PanelScene.Member;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.youthpanel.consent.GuardianConsentService;
import ba.sigurno.ejb.youthpanel.consent.OwnConsentService;
import ba.sigurno.ejb.youthpanel.home.HomeService;
import ba.sigurno.ejb.youthpanel.idea.IdeaLine;
import ba.sigurno.ejb.youthpanel.idea.IdeaService;
import ba.sigurno.ejb.youthpanel.meeting.MeetingCommand;
import ba.sigurno.ejb.youthpanel.meeting.PanelMeetingService;
import ba.sigurno.ejb.youthpanel.member.MemberCodes;
import ba.sigurno.ejb.youthpanel.message.AdultMessageService;
import ba.sigurno.ejb.youthpanel.message.MemberMessageService;
import ba.sigurno.ejb.youthpanel.message.MessageLine;
import ba.sigurno.ejb.youthpanel.peer.PeerSessionCommand;
import ba.sigurno.ejb.youthpanel.peer.PeerSessionService;
import ba.sigurno.ejb.youthpanel.roll.MemberPurge;
import ba.sigurno.ejb.youthpanel.roll.MemberRollService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.text.TypedCode;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.message.PanelAudience;
import ba.sigurno.persistence.youthpanel.peer.PeerFeedback;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Members bring ideas, vote, write and hold sessions; no adult writes to one of them alone; and who leaves becomes a number. */
@ExtendWith(ArquillianExtension.class)
class PanelWorkIT {

    @Inject
    private PanelScene panel;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private Concurrently concurrently;

    @Inject
    private HomeService home;

    @Inject
    private IdeaService ideas;

    @Inject
    private PanelMeetingService meetings;

    @Inject
    private AdultMessageService adults;

    @Inject
    private MemberMessageService members;

    @Inject
    private PeerSessionService sessions;

    @Inject
    private OwnConsentService own;

    @Inject
    private GuardianConsentService guardians;

    @Inject
    private MemberRollService roll;

    @Inject
    private MemberPurge purge;

    /** Without digits, of which thirteen would be the number of a person. */
    private final String unique = UUID.randomUUID().toString().replaceAll("[0-9]", "x");

    @Test
    void aMemberVotesOnceAlsoByADoubleClick() throws Exception {
        var author = panel.member(14, MEMBERSHIP);
        var voter = panel.member(16, MEMBERSHIP);
        ideas.add(author.code(), PLACE, unique, "Objašnjenje");
        var idea = idea(voter).publicId();
        assertThat(Concurrently.rules(concurrently.twice(
                        deed -> deed.call(), () -> Concurrently.run(() -> ideas.vote(voter.code(), PLACE, idea)))))
                .containsExactly("youthpanel_rule_voted");
        assertThat(idea(voter).votes()).isEqualTo(1);
        assertThat(idea(voter).voted()).isTrue();
        assertThat(idea(author).voted()).isFalse();
        assertThat(idea(author).name()).as("among members it is nobody's").isNull();
        assertThat(Concurrently.rules(concurrently.twice(
                        deed -> deed.call(),
                        () -> Concurrently.run(() -> ideas.add(author.code(), PLACE, "2 " + unique, "Opet")))))
                .containsExactly("youthpanel_rule_idea_known");
    }

    @Test
    void whoHasWithdrawnDoesNothingAnyMore() throws Exception {
        var member = panel.member(14, MEMBERSHIP);
        guardians.withdraw(panel.guardianSecret(member));
        assertRuleBroken("youthpanel_rule_no_consent", () -> ideas.add(member.code(), PLACE, unique, "Objašnjenje"));
        assertRuleBroken(
                "youthpanel_rule_no_consent", () -> members.write(member.code(), PLACE, PanelAudience.ADULTS, unique));
        assertRuleBroken(
                "youthpanel_rule_no_consent",
                () -> as.run(Demo.PANEL_LEAD, () -> adults.write(member.id(), supervisor(), unique)));
        assertRuleBroken("youthpanel_rule_code", () -> ideas.add("AAAA", PLACE, unique, "Objašnjenje"));
    }

    @Test
    void codesAreNotFoundByTryingAndMistypedOnesKeepNobodyOut() throws Exception {
        var school = "school " + unique;
        var code = panel.member(14, MEMBERSHIP).code();
        for (int i = 0; i < 400; i++) {
            assertThat(home.look("AAAA", school)).isEmpty();
            assertThat(home.look(code, school)).isPresent();
        }
        // Is nobody's, and not mistyped; another one is free each two seconds.
        var none = TypedCode.of(new byte[MemberCodes.CODE_BYTES]).code();
        assertRuleBroken("youthpanel_rule_slower", () -> {
            for (int i = 0; i < 900; i++) {
                home.look(none, school);
            }
        });
        assertThat(home.look(code, "another " + school)).isPresent();
    }

    @Test
    void aMessageOfAnAdultReachesAMemberOnlyThroughASecondOne() throws Exception {
        var member = panel.member(14, MEMBERSHIP);
        assertRuleBroken(
                "youthpanel_rule_second_adult",
                () -> as.run(
                        Demo.PANEL_LEAD, () -> adults.write(member.id(), rows.accountId(Demo.PANEL_LEAD), unique)));
        assertRuleBroken(
                "youthpanel_rule_second_adult",
                () -> as.run(
                        Demo.PANEL_LEAD, () -> adults.write(member.id(), rows.accountId(Demo.TEACHER_TK), unique)));
        as.run(Demo.PANEL_LEAD, () -> adults.write(member.id(), supervisor(), unique));
        assertThat(seen(member)).as("before the second adult has released it").isEmpty();
        var message = message(Demo.SUPERVISOR);
        assertThat(message.releasable()).isTrue();
        assertThat(message(Demo.PANEL_LEAD).releasable()).isFalse();
        assertThatThrownBy(() -> as.run(Demo.PANEL_LEAD, () -> adults.release(message.publicId())))
                .isInstanceOf(NotFoundException.class);
        as.run(Demo.SUPERVISOR, () -> adults.release(message.publicId()));
        assertRuleBroken(
                "youthpanel_rule_released", () -> as.run(Demo.SUPERVISOR, () -> adults.release(message.publicId())));
        assertThat(seen(member)).hasSize(1);
        assertThat(seen(panel.member(15, MEMBERSHIP))).as("another member").isEmpty();
        assertThat(message(Demo.PANEL_LEAD).text())
                .as("both adults go on seeing it")
                .isEqualTo(unique);
    }

    @Test
    void aMemberWritesToAllOrToAllAdultsAndNeverToOne() throws Exception {
        var member = panel.member(14, MEMBERSHIP);
        assertRuleBroken(
                "youthpanel_rule_audience", () -> members.write(member.code(), PLACE, PanelAudience.MEMBER, unique));
        members.write(member.code(), PLACE, PanelAudience.ADULTS, unique);
        assertThat(message(Demo.SUPERVISOR).audience()).isEqualTo(PanelAudience.ADULTS);
        assertThat(message(Demo.PANEL_LEAD).audience()).isEqualTo(PanelAudience.ADULTS);
        assertThat(seen(panel.member(15, MEMBERSHIP))).isEmpty();
        assertRuleBroken(
                "youthpanel_rule_message_known",
                () -> members.write(member.code(), PLACE, PanelAudience.ADULTS, unique));
    }

    @Test
    void onlyWhoConsentedIsToldOfAMeeting() throws Exception {
        var told = panel.member(16, MEMBERSHIP, EMAIL);
        var silent = panel.member(16, MEMBERSHIP);
        var address = Demo.newAddress("clanica");
        own.decide(
                told.code(),
                PLACE,
                PanelScene.answers(EnumSet.allOf(ConsentPurpose.class), MEMBERSHIP, EMAIL),
                address);
        var command = new MeetingCommand(
                LocalDate.now(ClockProducer.ZONE).minusDays(1), LocalTime.NOON, unique, "Dnevni red", null);
        assertThat(Concurrently.rules(
                        concurrently.twice(concurrently.staff(Demo.PANEL_LEAD), () -> meetings.call(command))))
                .containsExactly("youthpanel_rule_meeting_known");
        assertThat(rows.count("SELECT COUNT(*) FROM outbox_mail WHERE recipient = ?", address))
                .isEqualTo(1);
        var id = rows.text("SELECT public_id FROM panel_meeting WHERE place = ?", unique);
        guardians.withdraw(panel.guardianSecret(silent));
        assertRuleBroken(
                "youthpanel_rule_no_consent",
                () -> as.run(
                        Demo.PANEL_LEAD,
                        () -> meetings.hold(id, "Zapisnik", List.of(told.id(), silent.id()), version(id))));
        as.run(Demo.PANEL_LEAD, () -> meetings.hold(id, "Zapisnik", List.of(told.id()), version(id)));
        assertThat(as.call(Demo.PANEL_LEAD, () -> meetings.get(id)).present()).containsExactly(told.id());
    }

    @Test
    void aSessionElsewhereNeedsTheConsentForTravel() throws Exception {
        var first = panel.member(14, MEMBERSHIP);
        var second = panel.member(15, MEMBERSHIP, TRAVEL);
        var elsewhere = rows.text("SELECT public_id FROM school WHERE public_id <> ? ORDER BY id LIMIT 1", school());
        assertRuleBroken("youthpanel_rule_no_consent", () -> record(session(elsewhere, first, second)));
        assertRuleBroken("youthpanel_rule_peer_two", () -> record(session(school(), first, first)));
        record(session(school(), first, second));
        assertRuleBroken("youthpanel_rule_peer_known", () -> record(session(school(), first, second)));
        for (var language : Language.values()) {
            var confirmation = as.call(Demo.PANEL_LEAD, () -> sessions.confirmation(first.id(), language));
            assertThat(confirmation.school()).startsWith(first.name());
            assertThat(confirmation.facts()).hasSize(1);
        }
        var none = panel.member(15, MEMBERSHIP);
        assertRuleBroken(
                "youthpanel_rule_peer_none",
                () -> as.call(Demo.PANEL_LEAD, () -> sessions.confirmation(none.id(), Language.BOSNIAN)));
    }

    @Test
    void whoLeavesBecomesANumber() throws Exception {
        var member = panel.member(14, MEMBERSHIP);
        var other = panel.member(15, MEMBERSHIP);
        var kept = panel.member(13, MEMBERSHIP);
        ideas.add(member.code(), PLACE, unique, "Objašnjenje");
        ideas.vote(member.code(), PLACE, idea(other).publicId());
        record(session(school(), member, other));
        members.write(member.code(), PLACE, PanelAudience.PANEL, unique);
        long alumni = alumni("members");
        long minutes = alumni("minutes");
        as.run(Demo.PANEL_LEAD, () -> roll.end(member.id()));
        purge.purge();
        purge.purge();
        assertThat(isThere(member)).isFalse();
        assertThat(isThere(kept)).isTrue();
        assertThat(alumni("members")).isEqualTo(alumni + 1);
        assertThat(alumni("minutes")).isEqualTo(minutes + 45);
        assertThat(idea(other).votes()).as("the vote counts on").isEqualTo(1);
        assertThat(seen(other)).as("the message is gone").isEmpty();
    }

    @Test
    void whatEndedLongAgoOrIsTooOldIsDeletedAndAGuardianForgottenAt18() throws Exception {
        var lapsed = panel.member(14, MEMBERSHIP);
        var old = panel.member(14, MEMBERSHIP);
        var ofAge = panel.member(14, MEMBERSHIP);
        var nominated = panel.invited(14);
        change("UPDATE panel_member SET nominated_at = nominated_at - INTERVAL 70 DAY WHERE public_id = ?", lapsed);
        change("UPDATE panel_member SET nominated_at = nominated_at - INTERVAL 70 DAY WHERE public_id = ?", nominated);
        change("UPDATE panel_member SET birth_year = birth_year - 5 WHERE public_id = ?", old);
        change("UPDATE panel_member SET birth_year = birth_year - 4 WHERE public_id = ?", ofAge);
        purge.purge();
        assertThat(isThere(lapsed)).as("still in force").isTrue();
        assertThat(isThere(nominated)).isFalse();
        assertThat(isThere(old)).isFalse();
        assertThat(rows.text("SELECT guardian_email FROM panel_member WHERE public_id = ?", ofAge.id()))
                .isEmpty();
        change(
                "UPDATE panel_consent c JOIN panel_member m ON m.id = c.member_id"
                        + " SET c.last_day = c.last_day - INTERVAL 2 YEAR, c.decided_at = c.decided_at - INTERVAL 70 DAY"
                        + " WHERE m.public_id = ?",
                lapsed);
        purge.purge();
        assertThat(isThere(lapsed)).isFalse();
    }

    private void change(String sql, Member member) throws Exception {
        rows.write(em -> em.createNativeQuery(sql).setParameter(1, member.id()).executeUpdate());
    }

    private boolean isThere(Member member) {
        return rows.count("SELECT COUNT(*) FROM panel_member WHERE public_id = ?", member.id()) > 0;
    }

    private long alumni(String column) {
        return rows.count("SELECT COALESCE(SUM(" + column + "), 0) FROM panel_alumni");
    }

    private int version(String meeting) {
        return rows.version("panel_meeting", meeting);
    }

    private String supervisor() {
        return rows.accountId(Demo.SUPERVISOR);
    }

    private String school() {
        return rows.account(Demo.TEACHER_TK).schools().iterator().next().getPublicId();
    }

    private void record(PeerSessionCommand command) throws Exception {
        as.run(Demo.PANEL_LEAD, () -> sessions.record(command));
    }

    private PeerSessionCommand session(String school, Member first, Member second) {
        return new PeerSessionCommand(
                school,
                unique,
                "VIII-1",
                LocalDate.now(ClockProducer.ZONE),
                45,
                24,
                first.id(),
                second.id(),
                "Nastavnica",
                new PeerFeedback(20, 3, 1));
    }

    private IdeaLine idea(Member reader) {
        return home.look(reader.code(), PLACE).orElseThrow().ideas().stream()
                .filter(idea -> idea.title().equals(unique))
                .findFirst()
                .orElseThrow();
    }

    private List<MessageLine> seen(Member reader) {
        return home.look(reader.code(), PLACE).orElseThrow().messages().stream()
                .filter(message -> message.text().equals(unique))
                .toList();
    }

    private MessageLine message(String reader) throws Exception {
        return as.call(reader, () -> adults.latest()).stream()
                .filter(message -> message.text().equals(unique))
                .findFirst()
                .orElseThrow();
    }
}
