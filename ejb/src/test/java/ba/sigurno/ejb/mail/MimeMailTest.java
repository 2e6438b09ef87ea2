package ba.sigurno.ejb.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.mail.CalendarInvitation.Kind;
import ba.sigurno.ejb.mail.CalendarInvitation.Party;
import ba.sigurno.ejb.mail.CalendarInvitation.Texts;
import ba.sigurno.ejb.mail.CalendarInvitation.Time;
import ba.sigurno.persistence.i18n.Language;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MimeMailTest {

    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void eachCalendarOfSeveralIsFoundAsItWasWritten() {
        var calendars = List.of(
                event(Kind.REQUEST, "w-1@sigurno", "Opis"),
                event(Kind.CANCEL, "w-2@sigurno", "Napomena:\nEND:VCALENDAR\nMETHOD:REPLY\nBEGIN:VCALENDAR\n"),
                event(Kind.REQUEST, "w-3@sigurno", "Opis"));
        var found = MimeMail.calendars(String.join("", calendars));
        assertThat(found).extracting(match -> match.group()).isEqualTo(calendars);
        assertThat(found).extracting(match -> match.group(1)).containsExactly("REQUEST", "CANCEL", "REQUEST");
    }

    private static String event(Kind kind, String uid, String description) {
        return new CalendarInvitation(
                        kind,
                        List.of(new Time(uid, START, START.plusSeconds(90 * 60))),
                        0,
                        START,
                        new Texts("Radionica", description, "OŠ „Čelić“"),
                        URI.create("https://sigurno.example/workshop/review.xhtml?id=x"),
                        new Party("Sigurno", "sigurno@example.ba"),
                        new Party("Emina Hadžić", "emina@example.ba"),
                        true,
                        Language.BOSNIAN,
                        List.of())
                .toIcs();
    }
}
