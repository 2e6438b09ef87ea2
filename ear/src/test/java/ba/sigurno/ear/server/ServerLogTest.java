package ba.sigurno.ear.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerLogTest {

    private static final String LOG = """
            {"Timestamp":"2026-11-27T02:13:26.101+0000","Level":"INFO","Throwable":{"Exception":"told","StackTrace":"java.lang.IllegalStateException: told\\n\\tat ba.sigurno.Told.tell(Told.java:1)"}}

            {"Timestamp":"2026-11-27T02:13:27.101+0000","Level":"WARNING","LogMessage":"only words, \\"Level\\":\\"SEVERE\\" or not"}
            {"Timestamp":"2026-11-27T02:13:28.264+0000","Level":"WARNING","Throwable":{"Exception":"mails wait for the next time","StackTrace":"java.lang.NullPointerException: no executor\\n\\tat ba.sigurno.ejb.mail.MailKick.committed(MailKick.java:23)"}}
            {"Timestamp":"2026-11-27T02:13:29.264+0000","Level":"SEVERE","Incident":"7","Throwable":{"Exception":"incident 7","StackTrace":"java.lang.IllegalStateException\\n\\tat ba.sigurno.web.Page.load(Page.java:5)"}}
            """;

    @Test
    void aFaultIsAWarningOrWorseWithAStackTrace() {
        assertThat(ServerLog.faults(LOG))
                .satisfiesExactly(
                        mails -> assertThat(mails).contains("no executor").doesNotContain("incident"),
                        incident -> assertThat(incident).contains("incident 7"));
    }
}
