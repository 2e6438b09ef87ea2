package ba.sigurno.ear.journey.participation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coordinators look at the participation of their own jurisdiction and at no other's, the centre at that of the country. */
class ParticipationIT extends BrowserTest {

    private static final String PAGE = "/participation/overview.xhtml";
    private static final String CSV = "/api/participation.csv";
    private static final String SMALL_SCHOOL = "Treštenica";
    /** The figures that take more than one line. */
    private static final String BROKEN_FIGURES = """
            () => [...document.querySelectorAll('td.num')].filter(cell => {
              const tops = [];
              const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const range = document.createRange();
                range.selectNodeContents(texts.currentNode);
                for (const line of range.getClientRects()) tops.push(line.top);
              }
              return Math.max(...tops) - Math.min(...tops) > 8;
            }).map(cell => cell.innerText)""";

    @Test
    void aCoordinatorSeesFiguresSortsThemAndTakesThemAway() {
        var coordinator = visitor().signIn(Demo.COORDINATOR_TK);
        coordinator.open(PAGE);
        var page = coordinator.page();
        assertThat(page.locator("main")).containsText("Tuzlanskog kantona");
        assertThat(page.locator("table.table tbody tr").getByText("Čelić").first())
                .isVisible();
        assertThat(page.locator("table.bars tr").first()).containsText("Čelić");

        page.waitForNavigation(
                () -> page.locator("table.table thead a[href*='sort=pupils&']").click());
        assertThat(page.locator("th[aria-sort=descending]")).hasText("Učenici u odjeljenjima");
        assertThat(page.locator("table.table tbody tr").first()).containsText("Čelić");

        page.waitForNavigation(
                () -> page.locator("nav.tabs a[href*='by=MUNICIPALITY']").click());
        assertThat(page.locator("h2#lines")).hasText("Po općinama");

        var csv = get(coordinator, CSV);
        assertThat(csv.headers().get("content-disposition")).contains("participation-BA-03-");
        assertThat(csv.text())
                .startsWith("\uFEFF")
                .contains(";Učenici u odjeljenjima;")
                .contains("„Čelić“");
        var workbook = get(
                coordinator, page.locator("main a[href*='participation.xlsx']").getAttribute("href"));
        assertThat(workbook.headers().get("content-type")).contains("spreadsheetml");
        assertThat(workbook.text()).startsWith("PK");
    }

    @Test
    void aCoordinatorFindsATeacherWithCertificatesAndTakesTheListAway() {
        var coordinator = visitor().signIn(Demo.COORDINATOR_TK);
        coordinator.open(PAGE);
        var page = coordinator.page();
        page.waitForNavigation(() -> page.locator("main a[href*='/participation/teachers.xhtml']")
                .first()
                .click());
        page.fill("[id='filters:name']", "suljić");
        press(page, "filters:show");
        assertThat(page.locator("main table.table tbody tr")).hasCount(1);
        assertThat(page.locator("main table.table tbody tr")).containsText("Mentor za sigurnost na internetu u školi");
        assertThat(coordinator.inspect()).isEmpty();

        var csv = get(coordinator, page.locator("main a[href*='teachers.csv']").getAttribute("href"));
        assertThat(csv.text()).startsWith("\uFEFF").contains("Mirza Suljić;").doesNotContain("Emina Hadžić");

        page.fill("[id='filters:name']", "Љубиша");
        press(page, "filters:show");
        assertThat(page.locator("main")).not().containsText("Ljubiša Njegić");
        assertThat(coordinator.inspect()).isEmpty();
    }

    @Test
    void aCoordinatorChoosesASchoolByItsMunicipalityWithoutDiacritics() {
        var coordinator = visitor().signIn(Demo.COORDINATOR_TK);
        coordinator.open("/participation/teachers.xhtml");
        var page = coordinator.page();
        choose(page, "filters:school", "gracanica");
        press(page, "filters:show");
        assertThat(page).hasURL(Pattern.compile(".*[?&]school=[^&]+.*"));
        assertThat(page.locator("[id='filters:school_input']")).hasValue(Pattern.compile(".* – Gračanica"));
        assertThat(coordinator.inspect()).isEmpty();

        page.fill("[id='filters:school_input']", "");
        press(page, "filters:show");
        assertThat(page).not().hasURL(Pattern.compile(".*[?&]school=[^&]+.*"));
    }

    @Test
    void figuresAboutPupilsAreRoundedOnThePageAndAlikeInTheFile() {
        var coordinator = visitor().signIn(Demo.COORDINATOR_TK);
        coordinator.open(PAGE + "?q=" + SMALL_SCHOOL);
        var row = coordinator.page().locator("table.table tbody tr");
        assertThat(row).hasCount(1);
        var pupils = row.locator("td[data-label='Učenici u odjeljenjima']").innerText();
        assertThat(Integer.parseInt(pupils) % 5).isZero();
        var csv = get(coordinator, CSV).text();
        var titles = List.of(line(csv, "Naziv;").split(";"));
        assertThat(line(csv, SMALL_SCHOOL).split(";")[titles.indexOf("Učenici u odjeljenjima")])
                .isEqualTo(pupils);
        assertThat(coordinator.page().locator("main")).containsText("višekratnike broja pet");
        assertThat(csv).contains("višekratnike broja pet");
    }

    private static String line(String csv, String text) {
        return csv.lines().filter(line -> line.contains(text)).findFirst().orElseThrow();
    }

    @Test
    void aCoordinatorGoesDownToTheClassesOfASchoolAndBackUpWithTheFilterKept() {
        var coordinator = visitor().signIn(Demo.COORDINATOR_TK);
        coordinator.open(PAGE + "?by=MUNICIPALITY&age=P2");
        var page = coordinator.page();
        follow(page, "main table.table tbody a:text-is('Čelić')");
        assertThat(page.locator("h1")).hasText("Čelić");
        assertThat(page.locator("select[name=age]")).hasValue("P2");

        follow(page, "main table.table tbody a:text-is('" + Demo.SCHOOL_TK + "')");
        assertThat(page.locator("h1")).hasText(Demo.SCHOOL_TK);
        assertThat(page.locator("select[name=age]")).hasValue("P2");
        assertThat(page.locator("section[aria-labelledby=contact]")).containsText("Azra Mešić");
        assertThat(page.locator("table.table tbody th").first()).isVisible();
        // Other tests make classes here too, and the table has pages; the file has all of them.
        var query = page.url().substring(page.url().indexOf('?'));
        assertThat(get(coordinator, CSV + query).text()).contains("\nV-1;");
        assertThat(page.locator("main")).not().containsText("Emina Hadžić");
        assertThat(coordinator.inspect()).isEmpty();

        follow(page, "nav.crumbs a:text-is('Čelić')");
        follow(page, "nav.crumbs a");
        assertThat(page.locator("h1")).hasText("Učešće");
        assertThat(page.locator("select[name=age]")).hasValue("P2");
    }

    @Test
    void aCoordinatorOrdersTheSummaryOfEachMonthAndEndsIt() {
        var coordinator = visitor().signIn(Demo.COORDINATOR_TK);
        coordinator.open(PAGE);
        var page = coordinator.page();
        follow(page, "main a[href*='/participation/summary/']");
        follow(page, "[name='monthly:subscribe']");
        assertThat(page.locator(".flash")).isVisible();
        follow(page, "[name='monthly:unsubscribe']");
        assertThat(page.locator("[name='monthly:subscribe']")).isVisible();
        assertThat(coordinator.inspect()).isEmpty();
    }

    @Test
    void aCoordinatorSeesWhoNeedsSupportLearnsWhyAtTheSchoolAndWritesToIt() {
        var coordinator = visitor().signIn(Demo.COORDINATOR_TK);
        coordinator.open(PAGE);
        var page = coordinator.page();
        follow(page, "section[aria-labelledby=attention] .panel-head a");
        var reachable = "main tbody tr:has(a[href^='mailto:']) th a";
        var name = page.locator(reachable).first().innerText();
        follow(page, reachable);
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator("section[aria-labelledby=contact] a[href^='mailto:']"))
                .not()
                .hasCount(0);
        assertThat(page.locator("section[aria-labelledby=attention] li")).not().hasCount(0);
        assertThat(coordinator.inspect()).isEmpty();

        follow(page, "section[aria-labelledby=attention] a.btn");
        assertThat(page.locator("main tbody tr")).hasCount(1);
        assertThat(page.locator("main tbody [name=chosen]")).isChecked();
        assertThat(page.locator("[id='list:text']"))
                .hasValue(Pattern.compile("Poštovane kolegice i kolege!\\s.*", Pattern.DOTALL));
        assertThat(coordinator.inspect()).isEmpty();
        page.uncheck("main tbody [name=chosen]");
        press(page, "list:write");
        assertThat(page.locator(".flash")).containsText("Prvo na spisku izaberite");
        page.check("main tbody [name=chosen]");
        var subject = "Podrška " + UUID.randomUUID().toString().replaceAll("[0-9]", "x");
        page.fill("[id='list:subject']", subject);
        press(page, "list:write");
        assertThat(page.locator(".flash")).containsText("Poruka je poslana");
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator("section[aria-labelledby=attention]")).containsText(subject);
        assertThat(coordinator.inspect()).isEmpty();
    }

    @Test
    void theFileOfAllClassesIsTakenWithItsProgressShown() throws IOException {
        var coordinator = visitor().signIn(Demo.COORDINATOR_TK);
        coordinator.open(PAGE);
        var page = coordinator.page();
        follow(page, "main a[href*='/participation/classreport/']");
        assertThat(coordinator.inspect()).isEmpty();
        var file = page.waitForDownload(() -> page.click("[data-follow] a[href$='.csv']"));
        assertThat(page.locator("[data-follow] [role=status]")).hasText("Datoteka je preuzeta.");
        var text = Files.readString(file.path());
        int rows = Integer.parseInt(page.locator("[data-follow]").getAttribute("data-follow"));
        assertThat(text.lines().count()).isGreaterThan(rows);
        assertThat(text).contains(Demo.SCHOOL_TK).contains("višekratnike broja pet");
        var federal = visitor().signIn(Demo.COORDINATOR_FBIH).tolerate("404");
        assertThat(federal.open("/participation/classreport/class-report.xhtml").status())
                .isEqualTo(404);
        assertThat(get(federal, "/api/participation/classes.csv").status()).isEqualTo(404);
        federal.open(PAGE);
        assertThat(federal.page().locator("main a[href*='/participation/classreport/']"))
                .hasCount(0);
    }

    @Test
    void aDotOfTheMapLeadsToItsMunicipality() {
        var coordinator = visitor().signIn(Demo.COORDINATOR_TK);
        coordinator.open("/participation/picture/pictures.xhtml?age=P2");
        var page = coordinator.page();
        var dot = page.locator("section[aria-labelledby=dots-title] svg a[aria-label^='Gračanica:']");
        assertThat(dot).hasCount(1);
        assertThat(coordinator.inspect()).isEmpty();
        page.waitForNavigation(() -> dot.locator("circle").dispatchEvent("click"));
        assertThat(page).hasURL(Pattern.compile(".*municipality=.*"));
        assertThat(page).hasURL(Pattern.compile(".*age=P2.*"));
        assertThat(page.locator("main")).containsText("Gračanica");
    }

    @Test
    void aFilterSortedByShareIsKeptByTabsAndColumns() {
        var coordinator = visitor().signIn(Demo.COORDINATOR_TK);
        coordinator.open(PAGE);
        var page = coordinator.page();
        page.selectOption("select[name=strand]", new SelectOption().setIndex(1));
        var strand = page.locator("select[name=strand]").inputValue();
        page.waitForNavigation(() -> page.click("form.filters button"));
        follow(page, "table.table thead a[href*='sort=share&']");
        follow(page, "nav.tabs a[href*='by=MUNICIPALITY']");
        follow(page, "main a[href*='all=true']");
        assertThat(page.locator("select[name=strand]")).hasValue(strand);
        assertThat(page.locator("th[aria-sort=descending]")).hasText("Od upisanih");
        assertThat(page.locator("table.table thead")).containsText("Započeti moduli");
        follow(page, "div.stats a[href$='#reached']");
        assertThat(page.locator("#reached")).containsText("bar jedan modul");
    }

    @Test
    void thePageTheFileAndTheApiHaveTheSameFigures() {
        var coordinator = visitor().signIn(Demo.COORDINATOR_TK);
        coordinator.open(PAGE + "?by=MUNICIPALITY&all=true&q=celic");
        var page = coordinator.page();
        var row = page.locator("table.table tbody tr");
        assertThat(row).hasCount(1);
        var csv = get(coordinator, CSV + "?by=MUNICIPALITY").text();
        var titles = List.of(line(csv, "Naziv;").split(";"));
        var filed = line(csv, "Čelić").split(";");
        var api = get(coordinator, "/api/participation?by=MUNICIPALITY").text();
        var upToHere = api.substring(0, api.indexOf("\"id\":\"Čelić\""));
        var data = upToHere.substring(upToHere.lastIndexOf("\"figures\""));
        for (var measure : Measure.values()) {
            int column = titles.indexOf(Messages.text(Language.BOSNIAN, "participation_measure_" + measure.getKey()));
            if (column < 0) {
                // Who took part in a competition is told of whole jurisdictions alone.
                assertThat(measure).isEqualTo(Measure.ENTRANTS);
                continue;
            }
            var shown = row.locator("td").nth(column - 1).innerText().replace(".", "");
            if (shown.matches("\\d+")) {
                assertThat(filed[column]).as(measure.getKey()).isEqualTo(shown);
                assertThat(data).contains("\"" + measure.getKey() + "\":" + shown);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strand=NOPE",
                "age=NOPE",
                "language=xx",
                "year=1999",
                "municipality=Banja+Luka",
                "school=nowhere",
                "authority=BA-03&municipality=nowhere"
            })
    void anImpossibleFilterIsNotFound(String query) {
        var coordinator = visitor().signIn(Demo.COORDINATOR_TK).tolerate("404");
        assertThat(coordinator.open(PAGE + "?" + query).status()).isEqualTo(404);
        assertThat(get(coordinator, CSV + "?" + query).status()).isEqualTo(404);
        assertThat(get(coordinator, "/api/participation?" + query).status()).isEqualTo(404);
    }

    @Test
    void theCentreSeesTheWholeCountryAndGoesDown() {
        var planner = visitor().signIn(Demo.PLANNER);
        planner.open(PAGE);
        var page = planner.page();
        assertThat(page.locator("table.table tbody tr")).hasCount(12);
        assertThat(page.locator("select[name=authority] option")).hasCount(14);
        assertThat(page.locator("section[aria-labelledby=attention]")).hasCount(0);
        follow(page, "main table.table tbody a[href*='authority=" + Demo.AUTHORITY_TK + "']");
        assertThat(page.locator("h1")).containsText("Tuzlanskog kantona");
        follow(page, "main table.table tbody a[href*='school=']");
        assertThat(page.locator("nav.crumbs a")).hasCount(3);
        follow(page, "nav.crumbs a");
        assertThat(page.locator("table.table tbody tr")).hasCount(12);
        assertThat(planner.inspect()).isEmpty();
    }

    @Test
    void theFederalMinistryComesToNoSchoolByItsAddress() {
        var coordinator = visitor().signIn(Demo.COORDINATOR_TK);
        coordinator.open(PAGE);
        var address = coordinator
                .page()
                .locator("main table.table tbody a[href*='school=']")
                .first()
                .getAttribute("href");
        var federal = visitor().signIn(Demo.COORDINATOR_FBIH).tolerate("404");
        assertThat(federal.open(PAGE + address).status()).isEqualTo(404);
        assertThat(get(federal, CSV + address).status()).isEqualTo(404);
        assertThat(federal.open(PAGE + "?authority=" + Demo.AUTHORITY_TK + "&municipality=Čelić")
                        .status())
                .isEqualTo(404);
        assertThat(federal.open(PAGE + "?by=SCHOOL&authority=" + Demo.AUTHORITY_TK)
                        .status())
                .isEqualTo(200);
        assertThat(federal.page().locator("main")).not().containsText("škola „");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BA-SRP", "BA-07", "BA-BIH", "nowhere"})
    void anotherJurisdictionIsNotFound(String authority) {
        var coordinator = visitor().signIn(Demo.COORDINATOR_TK).tolerate("404");
        assertThat(coordinator.open(PAGE + "?authority=" + authority).status()).isEqualTo(404);
        assertThat(get(coordinator, CSV + "?authority=" + authority).status()).isEqualTo(404);
    }

    @Test
    void theFederalMinistrySeesTheSumsOfItsCantonsAndNoSchool() {
        var federal = visitor().signIn(Demo.COORDINATOR_FBIH);
        federal.open(PAGE + "?by=SCHOOL");
        assertThat(federal.page().locator("table.table tbody tr")).hasCount(10);
        assertThat(federal.page().locator("ul.tilemap > li")).hasCount(10);
        assertThat(federal.page().locator("main")).not().containsText("škola „");
        assertThat(get(federal, CSV + "?by=SCHOOL").text()).doesNotContain("škola „");
    }

    @ParameterizedTest
    @ValueSource(strings = {Demo.TEACHER_TK, Demo.TRAINER, Demo.EDITOR})
    void nobodyElseSeesIt(String email) {
        var other = visitor().signIn(email).tolerate("403").tolerate("404");
        assertThat(other.open(PAGE).status()).isIn(403, 404);
        assertThat(get(other, CSV).status()).isIn(403, 404);
    }

    @Test
    void whoHasNotSignedInGetsNothing() {
        var stranger = visitor().tolerate("401");
        assertThat(get(stranger, CSV).status()).isEqualTo(401);
    }

    @Test
    void thePageIsSoundOnASmallPhoneInCyrillic() {
        var coordinator = visitor(Language.SERBIAN_CYRILLIC, NARROW).signIn(Demo.COORDINATOR_RS);
        coordinator.open(PAGE);
        assertThat(coordinator.page().locator("h1")).hasText("Учешће");
        assertThat(coordinator.inspect()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "200%"})
    void figuresStayWholeOnASmallPhone(String textSize) {
        var coordinator = visitor(Language.BOSNIAN, NARROW).signIn(Demo.COORDINATOR_TK);
        coordinator.open(PAGE + "?by=MUNICIPALITY");
        coordinator.page().evaluate("size => { document.documentElement.style.fontSize = size; }", textSize);
        assertThat(coordinator.page().evaluate(BROKEN_FIGURES)).isEqualTo(List.of());
        assertThat(coordinator.inspect()).isEmpty();
    }

    private static APIResponse get(Visitor visitor, String path) {
        return visitor.context().request().get(path, RequestOptions.create().setMaxRedirects(0));
    }
}
