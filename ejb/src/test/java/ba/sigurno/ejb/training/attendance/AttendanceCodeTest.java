package ba.sigurno.ejb.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import ba.sigurno.persistence.training.session.SessionMeeting;
import ba.sigurno.persistence.training.session.SessionTime;
import ba.sigurno.persistence.training.session.TrainingSession;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceCodeTest {

    /** At the beginning of a step. */
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final AttendanceCode codes = new AttendanceCode(secrets('a'));
    private final DoorTicket tickets = new DoorTicket(secrets('a'));
    private final TrainingSession session = session();
    private final SessionMeeting meeting = session.meeting(1).orElseThrow();
    private final String code = codes.of(meeting, NOW);

    @Test
    void aCodeIsEightDigitsThatStayForHalfAMinute() {
        assertThat(code).matches("\\d{8}");
        assertThat(codes.of(meeting, NOW.plusSeconds(29))).isEqualTo(code);
        assertThat(codes.of(meeting, NOW.plusSeconds(30))).isNotEqualTo(code);
    }

    @Test
    void itIsTakenForAsLongAgainAndThenNoMore() {
        assertThat(codes.fits(code, meeting, NOW.plusSeconds(59))).isTrue();
        assertThat(codes.fits(code, meeting, NOW.plusSeconds(60))).isFalse();
        assertThat(codes.fits(code, meeting, NOW.minusSeconds(1))).isFalse();
    }

    @Test
    void aCodeIsOfOneMeetingOfOneSessionOfOneInstallation() {
        assertThat(codes.fits(code, session.meeting(2).orElseThrow(), NOW)).isFalse();
        assertThat(codes.fits(code, session().meeting(1).orElseThrow(), NOW)).isFalse();
        assertThat(new AttendanceCode(secrets('b')).fits(code, meeting, NOW)).isFalse();
        for (var nonsense : List.of("", "1", code + "0", code.substring(1), "četrdeset")) {
            assertThat(codes.fits(nonsense, meeting, NOW)).isFalse();
        }
    }

    @Test
    void aTicketLeavesTheTimeToSignInAndCannotBeMade() {
        var ticket = tickets.issue(meeting, NOW);
        var before = NOW.plus(DoorTicket.TTL).minusSeconds(1);
        assertThat(tickets.read(ticket, before)).contains(new DoorTicket.Place(session.getPublicId(), 1));
        assertThat(tickets.read(ticket, NOW.plus(DoorTicket.TTL))).isEmpty();
        var changed = (ticket.startsWith("x") ? "y" : "x") + ticket.substring(1);
        for (var nonsense : List.of("", "abc", changed, ticket.substring(4))) {
            assertThat(tickets.read(nonsense, NOW)).isEmpty();
        }
        assertThat(new DoorTicket(secrets('b')).read(ticket, NOW)).isEmpty();
    }

    private static TrainingSession session() {
        var programme = new TrainingProgramme(BigDecimal.TEN, 3);
        programme.latest().text(Language.BOSNIAN, "Djeca na internetu", "Osnove.", "");
        programme.open(programme.latest());
        var trainer = new Account("ivana@example.ba", "Ivana Perić", "hash", Language.BOSNIAN);
        trainer.grant(Role.TRAINER);
        var session = new TrainingSession(
                programme.latest(), trainer, null, NOW, NOW.plusSeconds(60), "Tuzla", Language.BOSNIAN, 20);
        session.schedule(List.of(day(0), day(1)));
        return session;
    }

    private static SessionTime day(int days) {
        var start = NOW.plus(Duration.ofDays(days));
        return new SessionTime(start, start.plus(Duration.ofHours(4)));
    }

    private static Secrets secrets(char letter) {
        return new Secrets(Base64.getEncoder()
                .encodeToString(String.valueOf(letter).repeat(32).getBytes()));
    }
}
