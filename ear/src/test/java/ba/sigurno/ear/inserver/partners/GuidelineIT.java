package ba.sigurno.ear.inserver.partners;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.crypto.SealedToken;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.partners.guideline.AcknowledgementService;
import ba.sigurno.ejb.partners.guideline.DeliveryColumn;
import ba.sigurno.ejb.partners.guideline.DeliveryFilter;
import ba.sigurno.ejb.partners.guideline.DeliveryFilter.State;
import ba.sigurno.ejb.partners.guideline.DeliveryLine;
import ba.sigurno.ejb.partners.guideline.DeliveryService;
import ba.sigurno.ejb.partners.guideline.GuidelineDraft;
import ba.sigurno.ejb.partners.guideline.GuidelineReminder;
import ba.sigurno.ejb.partners.guideline.GuidelineService;
import ba.sigurno.ejb.partners.licensee.LicenseeCommand;
import ba.sigurno.ejb.partners.licensee.LicenseeService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.partners.licensee.LicenseeKind;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A guideline goes to each licensee once, is acknowledged by its link once, and until then the licensee is reminded. */
@ExtendWith(ArquillianExtension.class)
class GuidelineIT {

    private static final Language READER = Language.BOSNIAN;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private GuidelineService guidelines;

    @Inject
    private DeliveryService deliveries;

    @Inject
    private LicenseeService licensees;

    @Inject
    private AcknowledgementService acknowledgements;

    @Inject
    private GuidelineReminder reminder;

    @Inject
    private Secrets secrets;

    @Inject
    private Concurrently concurrently;

    private final String email = Demo.newAddress("regulativa");
    private final String company = "Mreža " + UUID.randomUUID();
    private String licensee;
    private String version;

    @BeforeEach
    void aGuidelineIsPublishedAndALicenseeRegistered() throws Exception {
        licensee = officer(() -> licensees.add(
                new LicenseeCommand(company, LicenseeKind.INTERNET, null, null, email, null, Language.BOSNIAN, null)));
        version = officer(() -> guidelines.create(draft("Smjernice " + company, null)));
        officer(() -> Concurrently.run(() -> guidelines.publish(
                version, "Regulator", LocalDate.now(ClockProducer.ZONE).minusDays(1))));
    }

    @AfterEach
    void nothingGoesToTheLicenseeAnyMore() throws Exception {
        officer(() -> Concurrently.run(() -> licensees.end(licensee)));
        rows.write(em -> em.createNativeQuery("DELETE d FROM guideline_delivery d JOIN guideline_version v"
                        + " ON v.id = d.version_id WHERE v.guideline_id = (SELECT guideline_id FROM guideline_version"
                        + " WHERE public_id = ?)")
                .setParameter(1, version)
                .executeUpdate());
    }

    @Test
    void itGoesToEachLicenseeOnce() throws Exception {
        int reached = officer(() -> deliveries.send(version));
        assertThat(reached).isPositive();
        assertThat(officer(() -> deliveries.send(version))).as("a second click").isZero();
        assertThat(mails()).hasSize(1);
        assertThat(officer(() -> guidelines.get(version, READER)).sent()).isEqualTo(reached);
        assertThat(own(State.WAITING)).extracting(DeliveryLine::licensee).containsExactly(company);
        assertThat(own(State.OVERDUE)).isEmpty();
    }

    @Test
    void theLinkOfTheMailAcknowledgesOnceAndShowsItAfterwards() throws Exception {
        officer(() -> deliveries.send(version));
        var secret = secret();
        assertThat(acknowledgements.look(secret, READER).orElseThrow().acknowledgedAt())
                .isNull();
        acknowledgements.acknowledge(secret, "Mirela Hasić", "pravna služba");
        assertRuleBroken("partners_rule_acknowledged", () -> acknowledgements.acknowledge(secret, "Drugi", "direktor"));
        assertThat(acknowledgements.look(secret, READER).orElseThrow().acknowledgedBy())
                .isEqualTo("Mirela Hasić");
        assertThat(own(State.ACKNOWLEDGED)).hasSize(1);
        assertRuleBroken(
                "partners_rule_acknowledged", () -> as.run(Demo.PARTNER_OFFICER, () -> deliveries.remind(own())));
    }

    @Test
    void aLinkThatIsNotOursOpensNothing() throws Exception {
        officer(() -> deliveries.send(version));
        var other = new SealedToken(secrets, "other").issue(Instant.now().plusSeconds(60), own());
        assertThat(acknowledgements.look(other, READER)).isEmpty();
        assertThat(acknowledgements.look(secret() + "x", READER)).isEmpty();
        assertThat(acknowledgements.look("", READER)).isEmpty();
        assertThatThrownBy(() -> acknowledgements.acknowledge(other, "A", "B")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoDoesNotAnswerIsRemindedEveryTwoWeeksThreeTimes() throws Exception {
        officer(() -> deliveries.send(version));
        reminder.remind();
        assertThat(mails()).as("a day later").hasSize(1);
        for (int reminded = 1; reminded <= 5; reminded++) {
            twoWeeksPass();
            reminder.remind();
            reminder.remind();
            assertThat(mails()).hasSize(1 + Math.min(3, reminded));
        }
        assertThat(own(State.OVERDUE)).extracting(DeliveryLine::reminders).containsExactly(3);
    }

    @Test
    void aLaterVersionReplacesItAndNobodyIsRemindedOfTheFormer() throws Exception {
        officer(() -> deliveries.send(version));
        var next = officer(() -> guidelines.next(version));
        assertRuleBroken(
                "partners_rule_guideline_draft_there",
                () -> as.run(Demo.PARTNER_OFFICER, () -> guidelines.next(version)));
        officer(() -> Concurrently.run(() -> guidelines.publish(next, "Regulator", LocalDate.now(ClockProducer.ZONE))));
        assertRuleBroken(
                "partners_rule_guideline_replaced", () -> as.run(Demo.PARTNER_OFFICER, () -> deliveries.send(version)));
        twoWeeksPass();
        reminder.remind();
        assertThat(mails()).hasSize(1);
        assertThat(own(State.WAITING)).isEmpty();
    }

    @Test
    void aDraftThatSomebodyElseChangedIsNotOverwritten() throws Exception {
        var draft = officer(() -> guidelines.next(version));
        int read = officer(() -> guidelines.draft(draft)).version();
        officer(() -> Concurrently.run(() -> guidelines.save(draft, draft("Prvi", read))));
        assertThatThrownBy(() -> as.run(Demo.PARTNER_OFFICER, () -> guidelines.save(draft, draft("Drugi", read))))
                .hasRootCauseInstanceOf(jakarta.persistence.OptimisticLockException.class);
        officer(() -> Concurrently.run(() -> guidelines.discard(draft)));
        assertThat(officer(() -> guidelines.get(version, READER)).latest()).isTrue();
    }

    @Test
    void aSecondClickBeginsNoSecondGuidelineAndEntersNoSecondLicensee() throws Exception {
        var officer = concurrently.staff(Demo.PARTNER_OFFICER);
        var draft = draft("Smjernice " + UUID.randomUUID(), null);
        assertThat(Concurrently.rules(concurrently.twice(officer, () -> guidelines.create(draft))))
                .containsExactly("partners_rule_guideline_known");
        var command = new LicenseeCommand(
                "Mreža " + UUID.randomUUID(),
                LicenseeKind.OTHER,
                null,
                null,
                Demo.newAddress("mreza"),
                null,
                Language.BOSNIAN,
                null);
        assertThat(Concurrently.rules(concurrently.twice(officer, () -> licensees.add(command))))
                .containsExactly("partners_rule_licensee_known");
    }

    private <T> T officer(Callable<T> deed) throws Exception {
        return as.call(Demo.PARTNER_OFFICER, deed);
    }

    private static GuidelineDraft draft(String title, Integer version) {
        return new GuidelineDraft(
                Map.of(Language.BOSNIAN, new GuidelineDraft.Text(title, "Ukloniti bez odlaganja.")), version);
    }

    private List<DeliveryLine> own(State state) throws Exception {
        return officer(() -> deliveries
                .search(new DeliveryFilter(version, company, state), Sort.by(DeliveryColumn.SENT), 1, READER)
                .items());
    }

    private String own() {
        return rows.text(
                "SELECT d.public_id FROM guideline_delivery d JOIN licensee l ON l.id = d.licensee_id"
                        + " WHERE l.public_id = ?",
                licensee);
    }

    private String secret() {
        return new SealedToken(secrets, "partners-delivery").issue(Instant.now().plus(Duration.ofDays(1)), own());
    }

    private void twoWeeksPass() throws Exception {
        rows.write(em -> em.createNativeQuery("UPDATE guideline_delivery d JOIN licensee l ON l.id = d.licensee_id"
                        + " SET d.sent_at = d.sent_at - INTERVAL 15 DAY, d.reminded_at = d.reminded_at - INTERVAL 15 DAY"
                        + " WHERE l.public_id = ?")
                .setParameter(1, licensee)
                .executeUpdate());
    }

    private List<String> mails() {
        return rows.texts("SELECT subject FROM outbox_mail WHERE recipient = ?", email);
    }
}
