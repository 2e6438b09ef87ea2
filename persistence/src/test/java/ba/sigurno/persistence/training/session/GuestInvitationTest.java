package ba.sigurno.persistence.training.session;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.link.AccountLink;
import ba.sigurno.persistence.identity.link.LinkState;
import ba.sigurno.persistence.training.programme.Programmes;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuestInvitationTest {

    private static final Instant START = NOW.plus(Duration.ofDays(7));

    private final Country country = new Country();
    private final TrainingSession session = new TrainingSession(
            Programmes.open(),
            country.trainer,
            country.tuzla,
            START,
            START.plus(Duration.ofHours(4)),
            "Tuzla",
            Language.BOSNIAN,
            20);
    private final GuestInvitation invitation = new GuestInvitation(session, " Ana@Skola.ba", "0", NOW);

    @Test
    void itsLinkIsOpenUntilItIsUsedOrEnds() {
        assertThat(invitation.getEmail()).isEqualTo("ana@skola.ba");
        assertThat(invitation.linkState(NOW)).isEqualTo(LinkState.OPEN);
        assertThat(invitation.linkState(NOW.plus(AccountLink.TTL))).isEqualTo(LinkState.ENDED);

        invitation.use(NOW);
        assertThat(invitation.linkState(NOW)).isEqualTo(LinkState.USED);
        assertThat(invitation.canBeSentAgain(NOW.plus(Duration.ofDays(2)))).isFalse();
    }

    @Test
    void nobodyIsInvitedToWhatHasBegunOrIsCancelled() {
        invitation.send("1", START.minus(Duration.ofHours(1)));
        assertThat(invitation.linkState(START.minus(Duration.ofMinutes(1)))).isEqualTo(LinkState.OPEN);
        assertThat(invitation.linkState(START)).isEqualTo(LinkState.ENDED);

        assertBreaks("training_rule_invite_over", () -> invitation.send("2", START));

        session.cancel("Snijeg.", NOW);
        assertThat(invitation.linkState(NOW)).isEqualTo(LinkState.UNKNOWN);
    }

    @Test
    void itIsSentAgainAfterADay() {
        assertThat(invitation.canBeSentAgain(NOW.plus(Duration.ofHours(23)))).isFalse();
        assertThat(invitation.canBeSentAgain(NOW.plus(Duration.ofDays(1)))).isTrue();
    }
}
