package ba.sigurno.persistence.training.session;

import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.Programmes;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReminderTest {

    private final Country country = new Country();
    private final TrainingSession session = new TrainingSession(
            Programmes.open(),
            country.trainer,
            country.tuzla,
            Programmes.inDays(2).startsAt(),
            Programmes.inDays(2).endsAt(),
            "Tuzla",
            Language.BOSNIAN,
            20);

    @BeforeEach
    void threeDates() {
        session.schedule(List.of(Programmes.inDays(2), Programmes.inDays(3), Programmes.inDays(9)));
    }

    @Test
    void aReminderIsForTheDatesOfTheNextDays() {
        session.reminded(NOW);
        assertThat(session.getMeetings()).extracting(SessionMeeting::isReminded).containsExactly(true, true, false);
    }

    @Test
    void whatMovesIsRemindedOfAnewAndWhatOnlyEndsLaterIsNot() {
        session.reminded(NOW);
        var longer = new SessionTime(
                Programmes.inDays(2).startsAt(), Programmes.inDays(2).endsAt().plusSeconds(60));
        session.schedule(List.of(longer, Programmes.inDays(4), Programmes.inDays(9)));
        assertThat(session.getMeetings()).extracting(SessionMeeting::isReminded).containsExactly(true, false, false);
    }
}
