package ba.sigurno.ear.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerLogTest {

    private static final String LOG = """
            [2026-11-27T02:13:26.101+0000] [Payara 6] [INFO] [] [app] [tid: 1] [levelValue: 800] [[
              java.lang.IllegalStateException: told in passing
            	at ba.sigurno.Told.tell(Told.java:1)]]

            [2026-11-27T02:13:27.101+0000] [Payara 6] [WARNING] [] [app] [tid: 1] [levelValue: 900] [[
              only words, [WARNING] or not]]

            [2026-11-27T02:13:28.264+0000] [Payara 6] [WARNING] [] [app] [tid: 1] [levelValue: 900] [[
              mails wait for the next time
            java.lang.NullPointerException: no executor
            	at ba.sigurno.ejb.mail.MailKick.committed(MailKick.java:23)
            	at java.base/java.lang.Thread.run(Thread.java:840)]]

            [2026-11-27T02:13:29.264+0000] [Payara 6] [SEVERE] [] [app] [tid: 1] [levelValue: 1000] [[
              incident 7
            java.lang.IllegalStateException
            	at ba.sigurno.web.Page.load(Page.java:5)]]
            """;

    @Test
    void aFaultIsAWarningOrWorseWithAStackTrace() {
        assertThat(ServerLog.faults(LOG))
                .satisfiesExactly(
                        mails -> assertThat(mails).contains("no executor").doesNotContain("incident"),
                        incident -> assertThat(incident).contains("incident 7"));
    }
}
