package ba.sigurno.ear.journey.hotline;

import static ba.sigurno.ear.journey.support.QuietPages.encoded;
import static ba.sigurno.ear.journey.support.QuietPages.filesWith;
import static ba.sigurno.ear.journey.support.QuietPages.form;
import static ba.sigurno.ear.journey.support.QuietPages.get;
import static ba.sigurno.ear.journey.support.QuietPages.postFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.HeapDump;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.Demo;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What people report, and who they are, is found nowhere but encrypted once it has been worked on, also while those who work
 * on it are signed in. Left out is one thing, which no application reaches: the buffers in which the server reads requests and
 * writes answers. Each of its threads has some, and they hold what went through them last until the next goes through.
 */
class PlantedReportsIT extends BrowserTest {

    private static final int PLANTED = 1000;

    /** Is in nothing but what is planted here. */
    private static final String MARK = "reported" + UUID.randomUUID().toString().replace("-", "");

    /** Is in what browsers tell here of their owners. */
    private static final String BROWSER = "browser of 10.77.";

    /** One of so many reports is told to the end, and written about by its receipt. */
    private static final int WHOLE = 20;

    private static final int OTHERS = 200;

    /** Is in the memory of every server of ours. */
    private static final String KNOWN = "jdbc/sigurno-confidential";

    /** The lengths of buffers; those of texts are by chance. */
    private static final Set<Integer> BUFFERS =
            IntStream.rangeClosed(10, 24).mapToObj(bits -> 1 << bits).collect(Collectors.toSet());

    private static final String TABLES =
            "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()";
    private static final String COLUMNS = "SELECT column_name FROM information_schema.columns"
            + " WHERE table_schema = DATABASE() AND table_name = '%s'";
    private static final Pattern TICKET = Pattern.compile("name=\"ticket\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern GROUP = Pattern.compile("<span class=\"code\">([^<]+)</span>");

    @Test
    void aThousandPlantedReportsAreFoundInNoTableFileMailOrMemory() throws Exception {
        try (var trap = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            trap.setSoTimeout(1);
            var first = report(0, "http://127.0.0.1:" + trap.getLocalPort() + "/" + MARK);
            for (int i = 1; i < PLANTED; i++) {
                var ticket = report(i, "https://" + MARK + i + ".example/");
                if (i % WHOLE == 0) {
                    tell(i, ticket);
                }
            }
            tell(0, first);
            work(first.substring(0, first.indexOf('.')));
            assertThatThrownBy(trap::accept).as("nobody goes there").isInstanceOf(SocketTimeoutException.class);
        }
        for (int i = 0; i < OTHERS; i++) {
            assertThat(get("/note").statusCode()).isEqualTo(200);
        }
        assertThat(tablesWith(Demo.ANALYST)).contains("account");
        assertThat(tablesWith(MARK)).isEmpty();
        assertThat(filesWith(MARK, BROWSER, "10.77.3.249", "10.77.0.17")).isEmpty();
        for (var mail : TestServer.get().mailbox().messages()) {
            assertThat(text(mail)).doesNotContain(MARK);
        }
        var memory = HeapDump.arraysWith(
                TestServer.get().payara().pid(),
                Path.of(System.getProperty("sigurno.target"), "planted.hprof"),
                MARK,
                BROWSER,
                KNOWN);
        assertThat(memory.get(KNOWN)).isNotEmpty();
        assertThat(memory.get(MARK)).isSubsetOf(BUFFERS);
        assertThat(memory.get(BROWSER)).isSubsetOf(BUFFERS);
    }

    /** Sends the first step of the form, and returns the ticket for the others. */
    private static String report(int number, String where) throws Exception {
        var answer = send(number, "/note?lang=bs", form("address", "receive") + "&address%3Awhere=" + encoded(where));
        return only(TICKET, answer);
    }

    /** Gives the other answers of the form, and sends a message by the receipt. */
    private static void tell(int number, String ticket) throws Exception {
        var by = "&ticket=" + encoded(ticket);
        send(number, "/note", form("theme", "describe") + by + "&step=THEME&theme%3Aabout=GROOMING");
        send(number, "/note", form("place", "specify") + by + "&step=PLACE&place%3Acomment=" + MARK + "+comment");
        var last = send(
                number,
                "/note",
                form("contact", "leaveContact") + by + "&step=CONTACT&contact%3Aemail=" + MARK + number
                        + "%40example.org");
        var receipt = encoded(GROUP.matcher(last.body())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining()));
        var written = send(
                number,
                "/note/open?lang=bs",
                form("answer", "write") + "&held=" + receipt + "&answer%3Awords=" + MARK + "+message");
        assertThat(written.body()).contains(MARK + " message");
    }

    /** Two analysts look at a report, assess it, hand it over, and make the notice for its provider. */
    private void work(String id) {
        var address = "/hotline/casework/case.xhtml?id=" + id;
        var first = visitor().signIn(Demo.ANALYST);
        first.open(address);
        press(first.page(), "look:reveal");
        assertThat(first.page().locator("#revealed").innerText()).contains(MARK);
        first.page().check("[id='next'] input[value='TRIAGED']");
        press(first.page(), "next:advance");
        assess(first);
        var second = visitor().signIn(Demo.ANALYST_2);
        second.open(address);
        assess(second);
        var page = second.page();
        page.selectOption("[id='hand:receiver']", "POLICE_RS");
        press(page, "hand:handOver");
        page.check("[id$='says'] input[value='MAY']");
        press(page, page.locator("[id$='says:say']").getAttribute("id"));
        var notice = page.waitForDownload(() -> page.click("[id='file:notice']"));
        assertThat(notice.suggestedFilename()).startsWith("notice-").doesNotContain(MARK);
    }

    private static void assess(Visitor analyst) {
        var page = analyst.page();
        page.check("[id='assessment'] input[value='ILLEGAL']");
        page.selectOption("[id='assessment:category']", "CHILD_ABUSE");
        page.fill("[id='assessment:minutes']", "0");
        press(page, "assessment:assess");
    }

    /** Sends a step of the form, from a place of its own. */
    private static HttpResponse<String> send(int number, String path, String body) throws Exception {
        var answer = postFrom("10.77." + number / 250 + "." + number % 250, path, body);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static String only(Pattern pattern, HttpResponse<String> answer) {
        return pattern.matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the tables of both schemas that hold a text in one of their columns. */
    private static List<String> tablesWith(String text) throws SQLException {
        var database = TestServer.get().database();
        var found = new ArrayList<String>();
        try (var main = database.connect();
                var confidential = DriverManager.getConnection(
                        database.confidentialUrl(), database.confidentialUser(), database.password())) {
            for (var schema : List.of(main, confidential)) {
                for (var table : strings(schema, TABLES)) {
                    var holds = strings(schema, COLUMNS.formatted(table)).stream()
                            .map(column -> "CAST(`" + column + "` AS BINARY) LIKE '%" + text + "%'")
                            .collect(Collectors.joining(" OR "));
                    if (!strings(schema, "SELECT 1 FROM `" + table + "` WHERE " + holds + " LIMIT 1")
                            .isEmpty()) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    /** Returns what is read in a mail. */
    private static String text(Part part) throws Exception {
        var content = part.getContent();
        if (content instanceof Multipart parts) {
            var all = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                all.append(text(parts.getBodyPart(i)));
            }
            return all.toString();
        }
        return content.toString();
    }
}
