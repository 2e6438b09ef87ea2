package ba.sigurno.persistence.training.session;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.training.programme.Programmes;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final Instant START = NOW.plus(Duration.ofDays(7));
    private static final Instant NEXT_DAY = NOW.plus(Duration.ofDays(1));

    private final Country country = new Country();
    private final TrainingSession session = session(country.tuzla);

    @Test
    void itIsForTeachersOfItsAuthorityAndWithoutOneForAll() {
        var elsewhere = Country.account("Jovana Ilić");
        elsewhere.grant(Role.TEACHER, null, country.otherSchool);

        assertThat(session.isMeantFor(country.teacher)).isTrue();
        assertThat(session.isMeantFor(elsewhere)).isFalse();
        assertThat(session(null).isMeantFor(elsewhere)).isTrue();
        assertThat(session(null).isMeantFor(country.coordinator)).isFalse();
        assertBreaks("training_rule_not_meant_for", () -> session.invite(elsewhere, NOW));
    }

    @Test
    void whoLeadsItIsNotInvited() {
        country.trainer.grant(Role.TEACHER, null, country.school);
        assertThat(session.invite(country.trainer, NOW)).isEmpty();
    }

    @Test
    void whoDoesNotAnswerIsAskedOnceADay() {
        session.invite(country.teacher, NOW);

        assertThat(session.inviteAgain(country.teacher, NEXT_DAY.minusSeconds(1)))
                .isEmpty();
        assertThat(session.inviteAgain(country.teacher, NEXT_DAY)).isPresent();
        assertThat(session.inviteAgain(country.teacher, NEXT_DAY)).isEmpty();
    }

    @Test
    void whoAnsweredIsNotAskedAgainAndLosesNothingByAnInvitationTakenBack() {
        session.invite(country.teacher, NOW);
        session.register(country.teacher, NOW);

        assertThat(session.inviteAgain(country.teacher, NEXT_DAY)).isEmpty();
        assertThat(session.takeBack(country.teacher, NEXT_DAY)).isEmpty();
        assertThat(session.seated()).hasSize(1);
    }

    @Test
    void anInvitationIsTakenBackUntilTheStart() {
        session.invite(country.teacher, NOW);

        assertBreaks("training_rule_invite_over", () -> session.takeBack(country.teacher, START));
        assertThat(session.takeBack(country.teacher, NOW)).isPresent();
        assertThat(session.invited()).isEmpty();
        assertThat(session.invite(country.teacher, NOW)).isPresent();
    }

    private TrainingSession session(Authority authority) {
        Account trainer = country.trainer;
        return new TrainingSession(
                Programmes.open(),
                trainer,
                authority,
                START,
                START.plus(Duration.ofHours(4)),
                "Tuzla",
                Language.BOSNIAN,
                20);
    }
}
