package ba.sigurno.ejb.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.mail.CalendarReply.Answer;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarReplyTest {

    private static final String ATTENDEE = "ATTENDEE;CN=\"Lejla Mujkić\";PARTSTAT=ACCEPTED:MAILTO:Lejla@example.ba";

    @Test
    void tellsWhoAnsweredWhatToWhichDate() {
        assertThat(CalendarReply.of(reply("METHOD:REPLY", "SEQUENCE:3", ATTENDEE)))
                .contains(new CalendarReply(
                        "w-1@sigurno", 3, "lejla@example.ba", Answer.ACCEPTED, Instant.parse("2026-11-20T08:15:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DECLINED", "declined", "TENTATIVE"})
    void knowsTheAnswersOfTheStandard(String answer) {
        assertThat(CalendarReply.of(reply("METHOD:REPLY", ATTENDEE.replace("ACCEPTED", answer))))
                .hasValueSatisfying(
                        reply -> assertThat(reply.answer()).isEqualTo(Answer.valueOf(answer.toUpperCase())));
    }

    @Test
    void anEventWithoutASequenceIsTheFirst() {
        assertThat(CalendarReply.of(reply("METHOD:REPLY", ATTENDEE)))
                .hasValueSatisfying(reply -> assertThat(reply.sequence()).isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELEGATED", "NEEDS-ACTION", "X-LATER"})
    void whatIsNoAnswerIsNone(String answer) {
        assertThat(CalendarReply.of(reply("METHOD:REPLY", ATTENDEE.replace("ACCEPTED", answer))))
                .isEmpty();
    }

    @Test
    void onlyAReplyOfOneAttendeeIsOne() {
        assertThat(CalendarReply.of(reply("METHOD:REQUEST", ATTENDEE))).isEmpty();
        assertThat(CalendarReply.of(reply("METHOD:REPLY"))).isEmpty();
        assertThat(CalendarReply.of(reply("METHOD:REPLY", ATTENDEE, ATTENDEE.replace("Lejla@", "goran@"))))
                .isEmpty();
        assertThat(CalendarReply.of(reply("METHOD:REPLY", ATTENDEE.replace("MAILTO:", "urn:uuid:"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "BEGIN:VCALENDAR", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "<html></html>"})
    void whatIsNoCalendarIsNoReply(String text) {
        assertThat(CalendarReply.of(text)).isEmpty();
    }

    @Test
    void aSequenceThatIsNoNumberIsNoReply() {
        assertThat(CalendarReply.of(reply("METHOD:REPLY", "SEQUENCE:99999999999999", ATTENDEE)))
                .isEmpty();
    }

    @Test
    void nothingAsLongAsABookIsRead() {
        var lines = ("COMMENT:" + "a".repeat(60) + "\r\n").repeat(2000);
        assertThat(CalendarReply.of(reply("METHOD:REPLY", ATTENDEE, lines.strip())))
                .isEmpty();
    }

    private static String reply(String method, String... lines) {
        return String.join(
                                "\r\n",
                                "BEGIN:VCALENDAR",
                                "VERSION:2.0",
                                "PRODID:-//Calendar//Test//EN",
                                method,
                                "BEGIN:VEVENT",
                                "UID:w-1@sigurno",
                                "DTSTAMP:20261120T081500Z",
                                "DTSTART:20261210T090000Z",
                                "ORGANIZER:mailto:sigurno@example.ba",
                                String.join("\r\n", lines),
                                "END:VEVENT",
                                "END:VCALENDAR")
                        .replace("\r\n\r\n", "\r\n")
                + "\r\n";
    }
}
