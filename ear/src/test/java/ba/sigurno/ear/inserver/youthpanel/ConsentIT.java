package ba.sigurno.ear.inserver.youthpanel;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static ba.sigurno.ear.inserver.youthpanel.PanelScene.PLACE;
import static ba.sigurno.persistence.youthpanel.consent.ConsentPurpose.EMAIL;
import static ba.sigurno.persistence.youthpanel.consent.ConsentPurpose.MEDIA;
import static ba.sigurno.persistence.youthpanel.consent.ConsentPurpose.MEMBERSHIP;
import static ba.sigurno.persistence.youthpanel.consent.ConsentPurpose.PHOTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.inserver.youthpanel.PanelScene.Member;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.disclosure.DisclosureControl;
import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.youthpanel.consent.ConsentReminder;
import ba.sigurno.ejb.youthpanel.consent.GuardianConsentService;
import ba.sigurno.ejb.youthpanel.consent.OwnConsentService;
import ba.sigurno.ejb.youthpanel.home.HomeService;
import ba.sigurno.ejb.youthpanel.idea.IdeaAnswerService;
import ba.sigurno.ejb.youthpanel.idea.IdeaService;
import ba.sigurno.ejb.youthpanel.member.MemberAccess;
import ba.sigurno.ejb.youthpanel.publication.PublicPanelService;
import ba.sigurno.ejb.youthpanel.publication.PublicationLine;
import ba.sigurno.ejb.youthpanel.publication.PublicationPurge;
import ba.sigurno.ejb.youthpanel.publication.PublicationService;
import ba.sigurno.ejb.youthpanel.publication.PublishedIdea;
import ba.sigurno.ejb.youthpanel.roll.MemberRollService;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.idea.IdeaStatus;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No path leads around the consents: neither the guardian's, nor the lead's, nor one at the same moment. */
@ExtendWith(ArquillianExtension.class)
class ConsentIT {

    private static final Set<ConsentPurpose> ALL = EnumSet.allOf(ConsentPurpose.class);

    @Inject
    private PanelScene panel;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private Concurrently concurrently;

    @Inject
    private GuardianConsentService guardians;

    @Inject
    private OwnConsentService own;

    @Inject
    private MemberAccess access;

    @Inject
    private MemberRollService roll;

    @Inject
    private PublicationService publications;

    @Inject
    private PublicationPurge purge;

    @Inject
    private PublicPanelService shown;

    @Inject
    private HomeService home;

    @Inject
    private ConsentReminder reminder;

    @Inject
    private IdeaService ideas;

    @Inject
    private IdeaAnswerService answers;

    @Test
    void aGuardianCannotAgreeForTheMemberNorTheMemberForTheGuardian() throws Exception {
        var member = panel.invited(13);
        guardians.decide(panel.guardianSecret(member), PanelScene.answers(ALL, ConsentPurpose.values()));
        assertNothingIsPossible(member);
        own.withdraw(member.code(), PLACE);
        assertNothingIsPossible(member);
        var other = panel.invited(17);
        own.decide(other.code(), PLACE, PanelScene.answers(ALL, ConsentPurpose.values()), null);
        assertNothingIsPossible(other);
        var asked = EnumSet.complementOf(EnumSet.of(EMAIL));
        guardians.decide(panel.guardianSecret(other), PanelScene.answers(asked, MEMBERSHIP, MEDIA));
        quote(other, "Sada smije");
        assertThat(shown(other)).hasSize(1);
    }

    @Test
    void whoIsOfAgeDecidesAlone() throws Exception {
        var member = panel.invited(18);
        assertThat(guardians.look(panel.guardianSecret(member)))
                .as("there is no guardian any more")
                .isEmpty();
        own.decide(member.code(), PLACE, PanelScene.answers(ALL, MEMBERSHIP, MEDIA), null);
        quote(member, "Odlučujem sama");
        assertThat(shown(member)).hasSize(1);
    }

    @Test
    void anAnswerIsCompleteOrNone() throws Exception {
        var member = panel.invited(13);
        assertRuleBroken(
                "youthpanel_rule_answer_all",
                () -> own.decide(member.code(), PLACE, PanelScene.answers(EnumSet.of(PHOTO), PHOTO), null));
        assertRuleBroken(
                "youthpanel_rule_answer_all",
                () -> guardians.decide(
                        panel.guardianSecret(member), PanelScene.answers(EnumSet.of(MEMBERSHIP), MEMBERSHIP)));
    }

    @Test
    void aLinkIsGoodForOneAnswerAndTheMailBringsTheNext() throws Exception {
        var member = panel.invited(13);
        var secret = panel.guardianSecret(member);
        assertThat(guardians.look(secret).orElseThrow().lines()).hasSize(ALL.size());
        assertThat(guardians.look(secret)).as("looking uses nothing up").isPresent();
        guardians.decide(secret, PanelScene.answers(ALL, MEMBERSHIP));
        assertThat(guardians.look(secret)).isEmpty();
        assertThatThrownBy(() -> guardians.withdraw(secret)).isInstanceOf(NotFoundException.class);
        assertThat(guardians.look(secret + "x")).isEmpty();
        assertThat(guardians.look("")).isEmpty();
        assertThat(rows.texts("SELECT subject FROM outbox_mail WHERE recipient = ?", member.guardian()))
                .hasSize(1);
        guardians.withdraw(panel.guardianSecret(member));
        assertThat(rows.texts(
                        "SELECT c.answer FROM panel_consent c JOIN panel_member m ON m.id = c.member_id"
                                + " WHERE m.public_id = ? AND c.purpose = 'MEMBERSHIP' ORDER BY c.id",
                        member.id()))
                .containsExactly("GIVEN", "WITHDRAWN");
    }

    @Test
    void twoClicksAreOneAnswer() throws Exception {
        var member = panel.invited(13);
        var secret = panel.guardianSecret(member);
        var outcomes = concurrently.twice(
                deed -> deed.call(), () -> guardians.decide(secret, PanelScene.answers(ALL, MEMBERSHIP)));
        assertThat(outcomes).filteredOn(Concurrently.Outcome::isDone).hasSize(1);
        assertThat(answers(member)).isEqualTo(ALL.size());
    }

    @Test
    void aWithdrawalTakesBackAtOnceWhatWasPublished() throws Exception {
        var member = panel.member(13, ConsentPurpose.values());
        quote(member, "Moje riječi");
        photo(member, "Na radionici");
        var photo = shown(member).stream()
                .filter(PublicationLine::photo)
                .findFirst()
                .orElseThrow();
        assertThat(shown.photo(photo.publicId()).bytes()).isNotEmpty();
        own.decide(member.code(), PLACE, PanelScene.answers(ALL, MEMBERSHIP, MEDIA), null);
        assertThatThrownBy(() -> shown.photo(photo.publicId())).isInstanceOf(NotFoundException.class);
        assertThat(shown(member)).extracting(PublicationLine::text).containsExactly("Moje riječi");
        assertThat(files(member)).as("the photo is gone, not only hidden").isZero();
        guardians.withdraw(panel.guardianSecret(member));
        assertThat(shown(member)).isEmpty();
        assertThat(home.look(member.code(), PLACE)).as("members' page").isEmpty();
        assertThat(own.look(member.code(), PLACE))
                .as("what was answered is still seen")
                .isPresent();
        assertNothingIsPossible(member);
    }

    @Test
    void aConsentWithdrawnDuringAnUploadWins() throws Exception {
        for (int round = 0; round < 5; round++) {
            var member = panel.member(13, ConsentPurpose.values());
            var secret = panel.guardianSecret(member);
            concurrently.all(
                    new Concurrently.Deed(concurrently.staff(Demo.PANEL_LEAD), () -> {
                        publications.photo(member.id(), "U isti čas", PanelScene.photo());
                        return null;
                    }),
                    new Concurrently.Deed(deed -> deed.call(), () -> guardians.withdraw(secret)));
            assertThat(shown(member)).isEmpty();
            assertThat(files(member)).isZero();
        }
    }

    @Test
    void aSecondClickPublishesNothingTwice() throws Exception {
        var member = panel.member(13, ConsentPurpose.values());
        assertThat(Concurrently.rules(concurrently.twice(
                        concurrently.staff(Demo.PANEL_LEAD),
                        () -> Concurrently.run(() -> publications.quote(member.id(), "Jednom")))))
                .containsExactly("youthpanel_rule_published");
    }

    @Test
    void whatHasLapsedIsShownNoMoreAndDeletedInTheNight() throws Exception {
        var other = panel.member(13, ConsentPurpose.values());
        quote(other, "Do sljedećeg ljeta");
        var member = panel.member(13, ConsentPurpose.values());
        quote(member, "Do ljeta");
        rows.write(em -> em.createNativeQuery("UPDATE panel_consent c JOIN panel_member m ON m.id = c.member_id"
                        + " SET c.last_day = ? WHERE m.public_id = ? AND c.giver = 'GUARDIAN'")
                .setParameter(1, Date.valueOf(LocalDate.now(ClockProducer.ZONE).minusDays(1)))
                .setParameter(2, member.id())
                .executeUpdate());
        assertThat(shown(member)).isEmpty();
        assertNothingIsPossible(member);
        assertThat(stored(member)).hasSize(1);
        purge.purge();
        assertThat(stored(member)).isEmpty();
        assertThat(shown(other)).hasSize(1);
    }

    @Test
    void aGuardianIsRemindedOnceOfWhatEndsSoon() throws Exception {
        var member = panel.member(13, ConsentPurpose.values());
        reminder.remind();
        assertThat(mails(member)).isEmpty();
        rows.write(em -> em.createNativeQuery("UPDATE panel_consent c JOIN panel_member m ON m.id = c.member_id"
                        + " SET c.last_day = ? WHERE m.public_id = ? AND c.purpose = 'PHOTO'")
                .setParameter(1, Date.valueOf(LocalDate.now(ClockProducer.ZONE).plusDays(20)))
                .setParameter(2, member.id())
                .executeUpdate());
        reminder.remind();
        reminder.remind();
        assertThat(mails(member)).containsExactly("Panel mladih: saglasnost uskoro ističe");
    }

    @Test
    void theLinkOfAMemberOpensOnceAndTheLeadNeverSeesTheCode() throws Exception {
        var member = panel.invited(13);
        var link = as.call(Demo.PANEL_LEAD, () -> roll.link(member.id()));
        assertThat(own.look(member.code(), PLACE)).as("the former code").isEmpty();
        var secret = link.substring(link.indexOf('#') + 1);
        assertThat(access.opens(secret)).isTrue();
        var code = access.begin(secret).code();
        assertThat(own.look(code, PLACE)).isPresent();
        assertThat(access.opens(secret)).isFalse();
        assertThatThrownBy(() -> access.begin(secret)).isInstanceOf(NotFoundException.class);
        assertThat(access.opens(panel.guardianSecret(member)))
                .as("a guardian's link")
                .isFalse();
        assertThat(guardians.look(panel.memberSecret(member)))
                .as("a member's link")
                .isEmpty();
    }

    @Test
    void theEndOfAMembershipEndsEverything() throws Exception {
        var member = panel.member(13, ConsentPurpose.values());
        quote(member, "Bilo je lijepo");
        var secret = panel.guardianSecret(member);
        as.run(Demo.PANEL_LEAD, () -> roll.end(member.id()));
        assertThat(shown(member)).isEmpty();
        assertThat(own.look(member.code(), PLACE)).isEmpty();
        assertThat(guardians.look(secret)).isEmpty();
        assertNothingIsPossible(member);
    }

    @Test
    void anIdeaIsPublishedOnceItHasAnAnswerAndAsLongAsItsMemberAgrees() throws Exception {
        var member = panel.member(14, MEMBERSHIP, MEDIA);
        var idea = idea(member);
        assertRuleBroken("youthpanel_rule_idea_open", () -> as.run(Demo.PANEL_LEAD, () -> publications.idea(idea)));
        answer(idea, "Snimamo u maju");
        assertThat(toPublish()).contains(idea);
        assertThat(Concurrently.rules(concurrently.twice(
                        concurrently.staff(Demo.PANEL_LEAD), () -> Concurrently.run(() -> publications.idea(idea)))))
                .containsExactly("youthpanel_rule_published");
        assertThat(toPublish()).doesNotContain(idea);
        assertThat(published(member)).singleElement().satisfies(shown -> {
            assertThat(shown.status()).isEqualTo(IdeaStatus.DONE);
            assertThat(shown.answer()).isEqualTo("Snimamo u maju");
        });
        assertThat(shown(member)).as("among the quotes").isEmpty();
        guardians.withdraw(panel.guardianSecret(member));
        assertThat(published(member)).isEmpty();
    }

    @Test
    void anIdeaOfWhoDidNotAgreeToBeQuotedIsNotPublishedAndThePublishedOneIsTakenBack() throws Exception {
        var silent = panel.member(14, MEMBERSHIP);
        var refused = idea(silent);
        answer(refused, "Hvala");
        assertThat(toPublish()).doesNotContain(refused);
        assertRuleBroken("youthpanel_rule_no_consent", () -> as.run(Demo.PANEL_LEAD, () -> publications.idea(refused)));
        var member = panel.member(14, MEMBERSHIP, MEDIA);
        var idea = idea(member);
        answer(idea, "Hvala");
        as.run(Demo.PANEL_LEAD, () -> publications.idea(idea));
        var publication = as.call(Demo.PANEL_LEAD, () -> publications.all()).stream()
                .filter(line -> line.idea() && line.text().equals(title(member)))
                .findFirst()
                .orElseThrow();
        as.run(Demo.PANEL_LEAD, () -> publications.remove(publication.publicId()));
        assertThat(published(member)).isEmpty();
        assertThat(toPublish()).as("it can be published again").contains(idea);
    }

    @Test
    void thePublicFiguresCountWhoIsInNow() throws Exception {
        for (int more = 0; more < DisclosureControl.MIN; more++) {
            panel.member(14, MEMBERSHIP);
        }
        var before = shown.figures();
        assertThat(before.members().getValue()).isGreaterThanOrEqualTo(DisclosureControl.MIN);
        var member = panel.member(14, MEMBERSHIP);
        panel.invited(14);
        assertThat(shown.figures().members().getValue())
                .isEqualTo(before.members().getValue() + 1);
        guardians.withdraw(panel.guardianSecret(member));
        assertThat(shown.figures().members().getValue())
                .isEqualTo(before.members().getValue());
    }

    @Test
    void anAddressOfAMemberGoesWithTheConsent() throws Exception {
        var member = panel.member(16, MEMBERSHIP);
        own.decide(member.code(), PLACE, PanelScene.answers(ALL, MEMBERSHIP, EMAIL), "ja@demo.test");
        assertThat(address(member)).isEqualTo("ja@demo.test");
        own.decide(member.code(), PLACE, PanelScene.answers(ALL, MEMBERSHIP), "ja@demo.test");
        assertThat(address(member)).isNull();
    }

    private String idea(Member member) throws Exception {
        ideas.add(member.code(), PLACE, title(member), "Objašnjenje");
        return rows.text("SELECT public_id FROM panel_idea WHERE title = ?", title(member));
    }

    private static String title(Member member) {
        return "Ideja " + member.name();
    }

    private void answer(String idea, String words) throws Exception {
        int version = rows.version("panel_idea", idea);
        as.run(Demo.PANEL_LEAD, () -> answers.answer(idea, IdeaStatus.DONE, words, version));
    }

    private List<String> toPublish() throws Exception {
        return as.call(Demo.PANEL_LEAD, () -> publications.ideas()).stream()
                .map(Choice::id)
                .toList();
    }

    private List<PublishedIdea> published(Member member) {
        return shown.ideas().stream()
                .filter(idea -> idea.title().equals(title(member)))
                .toList();
    }

    private void assertNothingIsPossible(Member member) throws Exception {
        assertRuleBroken("youthpanel_rule_no_consent", () -> quote(member, "Ne smije"));
        assertRuleBroken("youthpanel_rule_no_consent", () -> photo(member, "Ne smije"));
        for (var purpose : List.of(MEDIA, PHOTO)) {
            assertThat(as.call(Demo.PANEL_LEAD, () -> publications.members(purpose)))
                    .extracting(Choice::id)
                    .doesNotContain(member.id());
        }
        assertThat(home.look(member.code(), PLACE)).isEmpty();
    }

    private void quote(Member member, String words) throws Exception {
        as.run(Demo.PANEL_LEAD, () -> publications.quote(member.id(), words));
    }

    private void photo(Member member, String shows) throws Exception {
        var file = PanelScene.photo();
        as.run(Demo.PANEL_LEAD, () -> publications.photo(member.id(), shows, file));
    }

    private List<PublicationLine> shown(Member member) throws Exception {
        var ids = stored(member);
        return shown.shown().stream()
                .filter(line -> ids.contains(line.publicId()))
                .toList();
    }

    private List<String> stored(Member member) {
        return rows.texts(
                "SELECT p.public_id FROM panel_publication p JOIN panel_member m ON m.id = p.member_id"
                        + " WHERE m.public_id = ?",
                member.id());
    }

    private long files(Member member) {
        return rows.count(
                "SELECT COUNT(*) FROM panel_publication p JOIN panel_member m ON m.id = p.member_id"
                        + " WHERE m.public_id = ? AND p.file_id IS NOT NULL",
                member.id());
    }

    private long answers(Member member) {
        return rows.count(
                "SELECT COUNT(*) FROM panel_consent c JOIN panel_member m ON m.id = c.member_id WHERE m.public_id = ?",
                member.id());
    }

    private String address(Member member) {
        return rows.text("SELECT member_email FROM panel_member WHERE public_id = ?", member.id());
    }

    private List<String> mails(Member member) {
        return rows.texts("SELECT subject FROM outbox_mail WHERE recipient = ?", member.guardian());
    }
}
