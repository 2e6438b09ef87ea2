package ba.sigurno.ear.bench;

import ba.sigurno.ear.country.Numbers;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.StaffBrowser;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counsellors who have taken as many conversations as they may, three each, and answer them one after the other: every three
 * seconds each opens one and writes, so that a child has an answer every nine seconds.
 */
final class Counsellors implements AutoCloseable {

    private static final int CHATS_EACH = 3;
    private static final int SECONDS_AN_ANSWER = 3;
    private static final int THREADS = 8;

    private static final String DESK = "/helpline/chat/chat-desk.xhtml";

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
    private final List<List<String>> taken = new ArrayList<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    /** Makes as many as so many conversations need, who all take what they may. */
    Counsellors(Installation installation, int chats) throws SQLException {
        int number = (chats + CHATS_EACH - 1) / CHATS_EACH;
        try (var connection = installation.database().connectForSchema();
                var statement = connection.createStatement()) {
            Numbers.fill(connection, number);
            statement.executeUpdate(
                    "INSERT INTO account (public_id, email, display_name, name_latin, name_cyrillic, password_hash, language,"
                            + " enabled, must_change_password, version) SELECT CONCAT('bench', LPAD(n, 17, '0')),"
                            + " CONCAT('bench', n, '@demo.test'), display_name, name_latin, name_cyrillic, password_hash, language,"
                            + " TRUE, FALSE, 0 FROM number JOIN account ON email = '" + Demo.COUNSELLOR + "'");
            statement.executeUpdate("INSERT INTO account_role (account_id, role, vouched_at)"
                    + " SELECT id, 'COUNSELLOR', UTC_TIMESTAMP(6) FROM account WHERE public_id LIKE 'bench%'");
        }
        for (int counsellor = 0; counsellor < number; counsellor++) {
            var browser = new StaffBrowser(
                    installation.payara().baseUrl(), "bench" + counsellor + "@demo.test", installation.demoPassword());
            var own = new ArrayList<String>();
            while (own.size() < CHATS_EACH && taken.size() * CHATS_EACH + own.size() < chats) {
                own.add(browser.pressOf("work", DESK, "take"));
            }
            taken.add(own);
            var turn = new AtomicInteger();
            threads.scheduleAtFixedRate(
                    () -> answer(browser, own.get(turn.getAndIncrement() % own.size())),
                    1000L * SECONDS_AN_ANSWER * counsellor / number,
                    1000L * SECONDS_AN_ANSWER,
                    TimeUnit.MILLISECONDS);
        }
    }

    /** How many conversations they took. */
    int chats() {
        return taken.stream().mapToInt(List::size).sum();
    }

    /** How often they wrote. */
    int answers() {
        return answers.get();
    }

    /** How often they could not. */
    int failures() {
        return failures.get();
    }

    private void answer(StaffBrowser browser, String chat) {
        try {
            browser.pressOf(
                    "say",
                    chat,
                    "send",
                    Map.of(
                            "say:words",
                            "Tu sam, pričaj mi.",
                            "line",
                            UUID.randomUUID().toString().substring(14)));
            answers.incrementAndGet();
        } catch (IllegalStateException e) {
            failures.incrementAndGet();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
