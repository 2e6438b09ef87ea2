package ba.sigurno.ear.bench;

import ba.sigurno.ear.journey.support.Chromium;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.support.Demo;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The way of a teacher in a browser from the sign-in to the cards of a class, whose list is pasted. Nobody reads or types,
 * so that the seconds are those for which one waits at least.
 */
final class FirstClass {

    private static final int CHILDREN = 28;

    /** Those of a mouse or finger; a key that presses a button, and a label that passes a click on, have no detail. */
    private static final String COUNT_CLICKS = "addEventListener('click', event => { if (event.detail)"
            + " sessionStorage.clicks = 1 + Number(sessionStorage.clicks || 0); }, true)";

    /** To choose from a closed list one opens it, and clicks what is chosen. */
    private static final int CLICKS_OF_A_CHOICE = 2;

    private FirstClass() {}

    /** Goes it, and reports its clicks and seconds. */
    static void measure(Report report, Installation installation) {
        try (var chromium = new Chromium();
                var context = chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setBaseURL(installation.payara().baseUrl()))) {
            context.addInitScript(COUNT_CLICKS);
            var page = context.newPage();
            page.navigate("/identity/signin/sign-in.xhtml");
            long begin = System.nanoTime();
            go(page, installation.demoPassword());
            double seconds = (System.nanoTime() - begin) / 1e9;
            double clicks = ((Number) page.evaluate("Number(sessionStorage.clicks)")).doubleValue();
            var group = "from the sign-in to the cards of " + CHILDREN;
            report.figure(group, "clicks", clicks + CLICKS_OF_A_CHOICE, "");
            report.figure(group, "seconds", seconds, "s");
            report.headline("firstClassClicks", clicks + CLICKS_OF_A_CHOICE);
            report.headline("firstClassSeconds", seconds);
        }
    }

    private static void go(Page page, String password) {
        page.fill("[name='form:email']", Demo.TEACHER_TK);
        page.fill("[name='form:password']", password);
        click(page, "[name='form:submit']");
        click(page, "nav a[href*='/enrolment/schoolclass/classes.xhtml']");
        click(page, "main a[href*='/enrolment/schoolclass/create-class.xhtml']");
        page.selectOption("[name='form:grade']", "6");
        page.fill("[name='form:name']", "VI/28");
        click(page, "[name='form:submit']");
        click(page, "main a[href*='/enrolment/roster/roster.xhtml']");
        page.fill(
                "[name='form:names']",
                IntStream.range(0, CHILDREN)
                        .mapToObj(number -> "Ime" + (char) ('a' + number % 26) + number / 26 + " Prezime")
                        .collect(Collectors.joining("\n")));
        click(page, "[name='form:check']");
        click(page, "[name='form:confirm']");
        page.waitForDownload(() -> page.locator("#cards").click());
    }

    /** Clicks, and waits for the page it leads to. */
    private static void click(Page page, String selector) {
        page.waitForNavigation(() -> page.locator(selector).first().click());
    }
}
