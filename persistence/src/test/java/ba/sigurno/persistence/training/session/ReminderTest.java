package ba.sigurno.persistence.training.session;

import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.Programmes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReminderTest {

    private final Country country = new Country();
    private final TrainingSession session = new TrainingSession(
            Programmes.open(),
            country.trainer,
            country.tuzla,
            day(2).startsAt(),
            day(2).endsAt(),
            "Tuzla",
            Language.BOSNIAN,
            20);

    @BeforeEach
    void threeDates() {
        session.schedule(List.of(day(2), day(3), day(9)));
    }

    @Test
    void aReminderIsForTheDatesOfTheNextDays() {
        session.reminded(NOW);
        assertThat(session.getMeetings()).extracting(SessionMeeting::isReminded).containsExactly(true, true, false);
    }

    @Test
    void whatMovesIsRemindedOfAnewAndWhatOnlyEndsLaterIsNot() {
        session.reminded(NOW);
        var longer = new SessionTime(day(2).startsAt(), day(2).endsAt().plusSeconds(60));
        session.schedule(List.of(longer, day(4), day(9)));
        assertThat(session.getMeetings()).extracting(SessionMeeting::isReminded).containsExactly(true, false, false);
    }

    private static SessionTime day(int days) {
        var start = NOW.plus(Duration.ofDays(days));
        return new SessionTime(start, start.plus(Duration.ofHours(4)));
    }
}
