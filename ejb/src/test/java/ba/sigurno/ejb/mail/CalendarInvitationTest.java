package ba.sigurno.ejb.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.mail.CalendarInvitation.Kind;
import ba.sigurno.ejb.mail.CalendarInvitation.Party;
import ba.sigurno.ejb.mail.CalendarInvitation.Texts;
import ba.sigurno.ejb.mail.CalendarInvitation.Time;
import ba.sigurno.persistence.i18n.Language;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarInvitationTest {

    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant NEXT = Instant.parse("2026-12-01T09:00:00Z");

    @Test
    void theTimeIsThatOfSarajevoWithItsOwnZoneDefinition() throws Exception {
        String ics = invitation(Kind.REQUEST, 0, "Radionica").toIcs();

        assertThat(ics)
                .contains("DTSTART;TZID=Europe/Sarajevo:20261124T100000\r\n")
                .contains("DTEND;TZID=Europe/Sarajevo:20261124T113000\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Sarajevo\r\n")
                .doesNotContain("Belgrade");
        assertThat(event(ics).getStartDate().orElseThrow().getDate()).isNotNull();
    }

    @Test
    void eachDateIsAnEventOfItsOwn() {
        assertThat(invitation(Kind.REQUEST, 0, "Radionica").toIcs())
                .containsSubsequence(
                        "UID:w-1@sigurno\r\n",
                        "DTSTART;TZID=Europe/Sarajevo:20261124T100000\r\n",
                        "UID:w-2@sigurno\r\n",
                        "DTSTART;TZID=Europe/Sarajevo:20261201T100000\r\n");
    }

    @Test
    void anUpdateKeepsTheUidAndGrowsTheSequence() {
        assertThat(invitation(Kind.REQUEST, 0, "Radionica").toIcs())
                .contains("METHOD:REQUEST\r\n", "UID:w-1@sigurno\r\n", "SEQUENCE:0\r\n", "STATUS:CONFIRMED\r\n");
        assertThat(invitation(Kind.REQUEST, 1, "Radionica").toIcs())
                .contains("METHOD:REQUEST\r\n", "UID:w-1@sigurno\r\n", "SEQUENCE:1\r\n");
    }

    @Test
    void aCancellationTakesTheSameEventAway() {
        assertThat(invitation(Kind.CANCEL, 2, "Radionica").toIcs())
                .contains("METHOD:CANCEL\r\n", "UID:w-1@sigurno\r\n", "SEQUENCE:2\r\n", "STATUS:CANCELLED\r\n");
    }

    @Test
    void whatIsDownloadedIsTheSameEventAndInvitesNobody() {
        assertThat(invitation(Kind.PUBLISH, 1, "Radionica").toIcs())
                .contains("METHOD:PUBLISH\r\n", "UID:w-1@sigurno\r\n", "SEQUENCE:1\r\n", "STATUS:CONFIRMED\r\n")
                .doesNotContain("ATTENDEE");
    }

    @Test
    void theCalendarGivesASignADayAndTwoHoursBefore() throws Exception {
        var alarms = event(invitation(Kind.REQUEST, 0, "Radionica").toIcs()).getAlarms();

        assertThat(alarms)
                .extracting(alarm -> alarm.getRequiredProperty("TRIGGER").getValue())
                .containsExactly("-P1D", "-PT2H");
        assertThat(alarms)
                .extracting(alarm -> alarm.getRequiredProperty("DESCRIPTION").getValue())
                .containsExactly("Radionica", "Radionica");
    }

    @Test
    void ofWhatIsCancelledThereIsNeitherASignNorAQuestion() {
        assertThat(invitation(Kind.CANCEL, 2, "Radionica").toIcs()).doesNotContain("VALARM", "RSVP=TRUE");
    }

    @Test
    void onlyTheRecipientIsAttendee() {
        String ics = unfolded(invitation(Kind.REQUEST, 0, "Radionica").toIcs());

        assertThat(ics.lines().filter(line -> line.startsWith("ATTENDEE")))
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(line).contains("mailto:emina@example.ba").contains("CN=\"Emina Hadžić\""));
        assertThat(ics).contains("ORGANIZER;CN=Sigurno:mailto:sigurno@example.ba");
    }

    @Test
    void aLongCyrillicTextIsFoldedByBytesAndReadBackWhole() throws Exception {
        String summary = "Радионица: Ко је иза екрана, и како да знамо; два одјељења, VI-1 и VI-2, на истом мјесту";

        String ics = invitation(Kind.REQUEST, 0, summary).toIcs();

        assertThat(ics.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(event(ics).getSummary().getValue()).isEqualTo(summary);
    }

    private static CalendarInvitation invitation(Kind kind, int sequence, String summary) {
        return new CalendarInvitation(
                kind,
                List.of(
                        new Time("w-1@sigurno", START, START.plusSeconds(90 * 60)),
                        new Time("w-2@sigurno", NEXT, NEXT.plusSeconds(90 * 60))),
                sequence,
                Instant.parse("2026-11-01T12:00:00Z"),
                new Texts(summary, "Opis\nu dva reda", "OŠ „Čelić“, Čelić"),
                URI.create("https://sigurno.example/workshop/review.xhtml?id=x"),
                new Party("Sigurno", "sigurno@example.ba"),
                new Party("Emina Hadžić", "emina@example.ba"),
                true,
                Language.BOSNIAN,
                List.of(Duration.ofDays(1), Duration.ofHours(2)));
    }

    private static VEvent event(String ics) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(ics));
        return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    }

    private static String unfolded(String ics) {
        return ics.replace("\r\n ", "");
    }
}
