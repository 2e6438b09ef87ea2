package ba.sigurno.ear.inserver.workshop;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.identity.account.AccountRecord;
import ba.sigurno.ejb.register.MunicipalityFinder;
import ba.sigurno.ejb.workshop.road.RoadTimeService;
import ba.sigurno.ejb.workshop.road.RoadTimes;
import ba.sigurno.ejb.workshop.trainer.ProfileCommand;
import ba.sigurno.ejb.workshop.trainer.TrainerProfileService;
import ba.sigurno.ejb.workshop.trainer.TrainerProfileView.Leave;
import ba.sigurno.ejb.workshop.trainer.TrainerRecords;
import ba.sigurno.ejb.workshop.trainer.WorkshopTrainerColumn;
import ba.sigurno.ejb.workshop.trainer.WorkshopTrainerLine;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trainer tells how to plan with them; a planner sees that of all, and knows some roads better than the estimate. */
@ExtendWith(ArquillianExtension.class)
class TrainerProfileIT {

    private static final String TUZLA = "BA-03/Tuzla";
    private static final String MOSTAR = "BA-07/Mostar";

    @Inject
    private AsStaff asStaff;

    @Inject
    private TrainerProfileService profiles;

    @Inject
    private RoadTimeService roads;

    @Inject
    private MunicipalityFinder municipalities;

    @Inject
    private RoadTimes times;

    @Inject
    private TrainerRecords records;

    @Inject
    private Rows rows;

    @Inject
    private UserTransaction transaction;

    private Account trainer;

    @BeforeEach
    void someoneBecomesATrainer() throws Exception {
        trainer = new Account(Demo.newAddress("profil"), "Čedo Profilić", "", Language.BOSNIAN);
        trainer.grant(Role.TRAINER);
        rows.store(trainer);
    }

    @Test
    void aTrainerWritesTheOwnProfileAndAPlannerFindsIt() throws Exception {
        assertThat(asStaff.call(trainer.getEmail(), () -> profiles.get(null)).profile())
                .isEmpty();
        save(trainer.getEmail(), null, command(false, null));

        var own = asStaff.call(trainer.getEmail(), () -> profiles.get(null))
                .profile()
                .orElseThrow();
        assertThat(own.home()).isEqualTo(TUZLA);
        assertThat(own.topics()).containsExactlyInAnyOrder("first-steps", "strong-passwords");
        assertThat(Set.copyOf(own.languages())).containsExactlyInAnyOrder(Language.BOSNIAN, Language.CROATIAN);
        assertThat(line().profile().home()).isEqualTo("Tuzla");
        assertThat(line().profile().topics()).isEqualTo(2);
    }

    @Test
    void onlyAPlannerSaysWhoIsATrainee() throws Exception {
        save(trainer.getEmail(), null, command(true, null));
        assertThat(line().profile().trainee()).isFalse();

        save(Demo.PLANNER, trainer.getPublicId(), command(true, version()));
        assertThat(line().profile().trainee()).isTrue();

        save(trainer.getEmail(), null, command(false, version()));
        assertThat(line().profile().trainee()).isTrue();
    }

    @Test
    void ofTwoWhoChangeOneProfileTheSecondReadsItFirst() throws Exception {
        save(trainer.getEmail(), null, command(false, null));
        var seen = version();
        save(Demo.PLANNER, trainer.getPublicId(), command(true, seen));

        assertThatThrownBy(() -> save(trainer.getEmail(), null, command(false, seen)))
                .isInstanceOfAny(OptimisticLockException.class, EJBException.class)
                .hasStackTraceContaining("OptimisticLockException");
    }

    @Test
    void leaveIsTakenAndGivenBack() throws Exception {
        var day = LocalDate.now(ClockProducer.ZONE).plusDays(40);
        assertRuleBroken(
                "workshop_rule_profile_first",
                () -> asStaff.run(trainer.getEmail(), () -> profiles.takeLeave(null, day, day)));
        save(trainer.getEmail(), null, command(false, null));
        asStaff.run(trainer.getEmail(), () -> profiles.takeLeave(null, day, day.plusDays(4)));

        assertThat(line().profile().leave()).extracting(Leave::firstDay).isEqualTo(day);
        var id = line().profile().leave().publicId();
        assertThatThrownBy(() -> asStaff.run(Demo.TRAINER, () -> profiles.cancelLeave(trainer.getPublicId(), id)))
                .isInstanceOf(NotFoundException.class);
        asStaff.run(Demo.PLANNER, () -> profiles.cancelLeave(trainer.getPublicId(), id));
        assertThat(line().profile().leave()).isNull();
    }

    @Test
    void aTrainerIsGoneWithTheAccount() throws Exception {
        save(trainer.getEmail(), null, command(false, null));
        asStaff.run(
                trainer.getEmail(),
                () -> profiles.takeLeave(null, LocalDate.now(ClockProducer.ZONE), LocalDate.now(ClockProducer.ZONE)));
        transaction.begin();
        var account = rows.account(trainer.getEmail());
        assertThat(records.of(account)).extracting(AccountRecord::count).containsExactly(1L);
        records.forget(account);
        transaction.commit();
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM trainer_profile p JOIN account a ON a.id = p.account_id WHERE a.email = ?",
                        trainer.getEmail()))
                .isZero();

        rows.change(Account.class, trainer.getId(), Account::disable);
        assertThat(found()).isEmpty();
    }

    @Test
    void aPlannerKnowsARoadBetterThanTheEstimate() throws Exception {
        var estimate = asStaff.call(Demo.PLANNER, () -> roads.between(TUZLA, MOSTAR, Language.BOSNIAN));
        asStaff.run(Demo.PLANNER, () -> roads.correct(TUZLA, MOSTAR, 231));
        asStaff.run(Demo.PLANNER, () -> roads.correct(MOSTAR, TUZLA, 233));

        var both = asStaff.call(Demo.PLANNER, () -> List.of(municipalities.find(TUZLA), municipalities.find(MOSTAR)));
        assertThat(times.among(both).minutes(both.get(0), both.get(1))).hasValue(233);
        assertThat(times.among(both).minutes(both.get(1), both.get(0))).hasValue(233);

        asStaff.run(Demo.PLANNER, () -> roads.reset(MOSTAR, TUZLA));
        assertThat(times.among(both).minutes(both.get(0), both.get(1))).hasValue(estimate.estimated());
        assertRuleBroken(
                "workshop_rule_road_itself", () -> asStaff.run(Demo.PLANNER, () -> roads.correct(TUZLA, TUZLA, 20)));
        assertRuleBroken(
                "workshop_rule_road_minutes", () -> asStaff.run(Demo.PLANNER, () -> roads.correct(TUZLA, MOSTAR, 4)));
    }

    private void save(String email, String accountId, ProfileCommand command) throws Exception {
        asStaff.run(email, () -> profiles.save(accountId, command));
    }

    private int version() throws Exception {
        return asStaff.call(trainer.getEmail(), () -> profiles.get(null))
                .profile()
                .orElseThrow()
                .version();
    }

    private WorkshopTrainerLine line() throws Exception {
        return found().get(0);
    }

    private List<WorkshopTrainerLine> found() throws Exception {
        return asStaff
                .call(
                        Demo.PLANNER,
                        () -> profiles.search("cedo profil", Sort.by(WorkshopTrainerColumn.NAME), 1, Language.BOSNIAN))
                .items()
                .stream()
                .filter(line -> line.accountId().equals(trainer.getPublicId()))
                .toList();
    }

    private static ProfileCommand command(boolean trainee, Integer version) {
        return new ProfileCommand(
                TUZLA,
                150,
                2,
                List.of("first-steps", "strong-passwords"),
                List.of(Language.BOSNIAN, Language.CROATIAN),
                trainee,
                version);
    }
}
