package ba.sigurno.ear.journey.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of requests: a coordinator decides on many at once, others sort it and take it home. */
class RequestsIT extends BrowserTest {

    private static final String LIST = "/workshop/request/requests.xhtml";
    private static final String NOTES = "[role='alert']";
    private static final String APPROVE = "list:approve";
    private static final String DECLINE = "list:decline";

    private final String name = "L-" + UUID.randomUUID().toString().substring(0, 6);

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void manyAreDecidedAtOnceAndWhereItWasNotDoneIsTold(int width) {
        var teacher = visitor().signIn(Demo.TEACHER_TK);
        makeClass(teacher);
        var first = request(teacher, 1);
        var second = request(teacher, 2);
        var third = request(teacher, 3);

        var ministry = visitor(Language.BOSNIAN, width).signIn(Demo.COORDINATOR_TK);
        var page = ministry.page();
        ministry.open(LIST);
        decide(page, APPROVE);
        assertThat(page.locator(NOTES)).containsText("Prvo na spisku izaberite");
        assertSound(ministry);
        tick(page, first);
        decide(page, APPROVE);
        assertThat(page.locator(NOTES)).containsText("Odobren je 1 zahtjev.");
        tick(page, first);
        tick(page, second);
        decide(page, APPROVE);
        assertThat(page.locator(NOTES)).containsText("Odobren je 1 zahtjev.");
        assertThat(page.locator(NOTES)).containsText("Ovaj zahtjev je već odobren.");
        assertSound(ministry);

        tick(page, third);
        decide(page, DECLINE);
        assertThat(page.locator("[id='list:declineReasonMessage']")).hasText("Navedite razlog.");
        assertThat(box(page, third)).isChecked();
        page.fill("[id='list:declineReason']", "Tada su ispiti.");
        press(page, DECLINE);
        assertThat(page.locator(NOTES)).containsText("Odbijen je 1 zahtjev.");
        teacher.open("/workshop/request/review.xhtml?id=" + third);
        assertThat(teacher.page().locator("main")).containsText("Tada su ispiti.");
    }

    @Test
    void whatIsSomebodyElsesIsSkippedAndTooMuchIsRefused() {
        var teacher = visitor().signIn(Demo.TEACHER_TK);
        makeClass(teacher);
        var theirs = request(teacher, 1);
        var stranger = visitor().signIn(Demo.COORDINATOR_RS);
        var page = stranger.page();
        stranger.open(LIST);
        send(page, List.of(theirs, "<script>", "A".repeat(22)));
        decide(page, APPROVE);
        assertThat(page.locator(NOTES)).containsText("više nije na spisku: 3");
        send(page, IntStream.range(0, 10_000).mapToObj(key -> "key" + key).toList());
        decide(page, APPROVE);
        assertThat(page.locator(NOTES)).containsText("najviše 200");
        teacher.open("/workshop/request/review.xhtml?id=" + theirs);
        assertThat(teacher.page().locator("main")).containsText("čeka odluku");
    }

    @Test
    void theListIsSortedAndItsFileHasItsOrder() {
        var planner = visitor().signIn(Demo.PLANNER);
        var page = planner.page();
        assertThat(planner.open(LIST + "?sort=r.note&page=-1").status()).isEqualTo(200);
        assertThat(page.locator("tbody input[name='chosen']")).hasCount(0);
        page.locator("th[data-sort='SCHOOL']").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*sort=SCHOOL.*"));
        assertSound(planner);
        assertThat(file(planner)).contains("Tema").contains("Prvi željeni dan");
        var api = planner.context().request();
        var origin = page.url().substring(0, page.url().indexOf("/workshop/"));
        assertThat(api.get(origin + "/api/workshop-requests.csv?sort=nothing").status())
                .isEqualTo(200);
        assertThat(api.get(origin + "/api/workshop-requests.csv?state=nothing").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void theListIsNarrowedAndAddedUpAndSoAreThoseThatWereHeld(int width) {
        var ministry = visitor(Language.BOSNIAN, width).signIn(Demo.COORDINATOR_TK);
        var page = ministry.page();
        ministry.open(LIST);
        assertThat(page.locator(".stats")).containsText("održano");
        assertThat(page.locator(".stats")).containsText("najmanje pet učenika");
        page.selectOption("[name='topic']", "strong-passwords");
        page.selectOption("[name='days']", "30");
        page.locator("form.filters button").click();
        assertThat(page).hasURL(Pattern.compile(".*topic=strong-passwords.*days=30.*"));
        assertSound(ministry);

        var planner = visitor(Language.SERBIAN_CYRILLIC, width).signIn(Demo.PLANNER);
        for (var sort : List.of("TOPIC", "STATE", "TRAINER", "AUTHORITY")) {
            assertThat(planner.open(LIST + "?sort=" + sort + "&month=nonsense&days=-3&trainer=nobody")
                            .status())
                    .isEqualTo(200);
        }
        planner.open(LIST);
        planner.page().locator("#heldTable").click();
        for (var by : List.of("MONTH", "TRAINER", "AUTHORITY", "TOPIC")) {
            planner.page().selectOption("[name='by']", by);
            planner.page().locator("form.filters button").click();
            assertThat(planner.page().locator("table tbody tr").first()).isVisible();
            assertSound(planner);
        }
        assertThat(planner.context()
                        .request()
                        .get(planner.page()
                                .locator("main a[href*='/api/held-workshops.csv']")
                                .getAttribute("href"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void withoutScriptsTheRowsAndTheirLinksAreThere() {
        var planner = visitorWithoutScripts(Language.BOSNIAN, NARROW).signIn(Demo.PLANNER);
        planner.open(LIST + "?sort=DAY");
        assertThat(planner.page().locator("tbody th[scope='row'] a").first()).isVisible();
    }

    private static String file(Visitor visitor) {
        var address = visitor.page()
                .locator("main a[href*='/api/workshop-requests.csv']")
                .getAttribute("href");
        assertThat(address).contains("sort=SCHOOL");
        return visitor.context().request().get(address).text();
    }

    private static Locator box(Page page, String id) {
        return page.locator("tbody input[name='chosen'][value='" + id + "']");
    }

    private static void tick(Page page, String id) {
        box(page, id).check();
    }

    private static void send(Page page, List<String> keys) {
        page.locator("form#list").evaluate("""
                (form, keys) => {
                  for (const value of keys) {
                    const sent = document.createElement('input')
                    Object.assign(sent, { type: 'hidden', name: 'chosen', value })
                    form.append(sent)
                  }
                }""", keys);
    }

    private static void decide(Page page, String button) {
        page.locator("details:has([id='" + button + "']) > summary").click();
        press(page, button);
    }

    private void makeClass(Visitor teacher) {
        var page = teacher.page();
        teacher.open("/enrolment/schoolclass/create-class.xhtml");
        page.fill("[name='form:name']", name);
        page.selectOption("[name='form:grade']", "6");
        page.waitForNavigation(() -> page.click("[name='form:submit']"));
    }

    /** Requests a workshop on one of the topics for the class of this test; gives its public id. */
    private String request(Visitor teacher, int topic) {
        var page = teacher.page();
        teacher.open("/workshop/request/request.xhtml");
        page.locator("[name='form:topic']").nth(topic).check();
        page.getByLabel(Pattern.compile(name)).check();
        var day = LocalDate.now(ClockProducer.ZONE).plusWeeks(30).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        page.fill("[id='form:day1']", day.toString());
        page.click("[id='form:send']");
        assertThat(page).hasURL(Pattern.compile(".*/workshop/request/review\\.xhtml\\?id=.*"));
        return page.url().substring(page.url().indexOf("id=") + 3);
    }
}
