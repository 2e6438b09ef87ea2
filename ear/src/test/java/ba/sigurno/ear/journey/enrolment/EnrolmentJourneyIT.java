package ba.sigurno.ear.journey.enrolment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A teacher's main job: from a list of names to cards in the hands of children. */
class EnrolmentJourneyIT extends BrowserTest {

    private static final Pattern CLASS_PAGE = Pattern.compile(".*/enrolment/schoolclass/class\\.xhtml\\?id=.*");

    private final String name = "VI/" + UUID.randomUUID().toString().substring(0, 6);

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aTeacherEnrolsAClassFromAListAndPrintsItsCards(int width) throws IOException {
        Visitor teacher = visitor(Language.BOSNIAN, width).signIn(Demo.TEACHER_TK);
        Page page = makeClass(teacher, "sr-Cyrl");
        page.click("main a[href*='/enrolment/roster/roster.xhtml']");
        page.setInputFiles(
                "[name='form:file']",
                new FilePayload(
                        "VI-2.csv",
                        "text/csv",
                        "Ime;Prezime\r\nŠaćir;Đulić\r\nLejla 1503013175008;\r\nŽeljka;Njegovan\r\n"
                                .getBytes(Charset.forName("windows-1250"))));
        send(page, button("form:check"));
        assertThat(page.locator("#preview tbody tr")).hasCount(3);
        assertThat(page.locator("#preview tr.bad")).containsText("matični broj");
        assertThat(page.locator("#previewTitle")).isFocused();
        assertThat(page).hasTitle(Pattern.compile("Ovo smo pročitali.*"));
        assertThat(page.content()).doesNotContain("1503013175008");
        assertThat(teacher.inspect()).isEmpty();

        String list = page.inputValue("[name='form:names']");
        page.fill("[name='form:names']", list.replaceFirst("Lejla [^\\n]*", "Lejla"));
        submit(page, "form:confirm"); // of another text than was checked: it is shown first
        assertThat(page.locator("#preview tr.bad")).hasCount(0);
        page.locator(button("form:confirm")).dblclick();
        assertThat(page).hasURL(CLASS_PAGE);
        assertThat(page.locator("#pupils tbody tr")).hasCount(3);
        assertThat(page.locator("#pupils")).containsText("Šaćir Đ.");
        assertThat(teacher.inspect()).isEmpty();

        var download = page.waitForDownload(() -> page.click("#cards"));
        assertThat(download.suggestedFilename()).isEqualTo("sigurno-" + name.replace('/', '-') + ".pdf");
        try (var pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(name, "Основна школа", "Šaćir Đ.", "Željka Nj.", "Lejla", "Код одјељења")
                    .contains(Transliterator.toCyrillic(
                            page.locator("#pupils tbody th").first().innerText().strip()));
        }
    }

    @Test
    void whatIsNoListOfNamesIsExplainedBesideTheField() {
        Page page = makeClass(visitor().signIn(Demo.TEACHER_TK), "bs");
        page.click("main a[href*='/enrolment/roster/roster.xhtml']");
        upload(
                page,
                "imena.csv",
                "MZ\u0000\u0001\u0002 This program cannot be run".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(fileMessage(page)).containsText("nije tabela");
        upload(page, "imena.csv", "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(fileMessage(page)).containsText("ne može pročitati");
        upload(page, "imena.csv", "Šaćir\nŽeljko".getBytes(Charset.forName("ISO-8859-2")));
        assertThat(fileMessage(page)).containsText("Slova u datoteci");
        upload(page, "imena.csv", "Amina\n".repeat(5000).getBytes(StandardCharsets.UTF_8));
        assertThat(fileMessage(page)).containsText("5.000");
        assertThat(page.inputValue("[name='form:names']")).isEmpty();
        page.setInputFiles("[name='form:file']", new FilePayload("film.mp4", "video/mp4", new byte[12_000_000]));
        assertThat(page.locator("[data-file-problem]")).containsText("film.mp4: Datoteka je veća od 5 MB");
        submit(page, "form:check");
        assertThat(page.locator("[id='form:namesMessage']")).containsText("nijednog imena");
    }

    @Test
    void aWorkbookOfTheSchoolIsComparedWithTheClassAndTakenBack() throws IOException {
        Visitor teacher = visitor().signIn(Demo.TEACHER_TK);
        Page page = makeClass(teacher, "bs");
        String roster = page.locator("main a[href*='/enrolment/roster/roster.xhtml']")
                .first()
                .getAttribute("href");
        page.click("main a[href*='/enrolment/roster/roster.xhtml']");
        upload(page, "VI-2.ods", sheet("R. br.,Prezime,Ime,JMBG", "1,Hodžić,Amina,1503013175008", "2,Kos,Sara,"));
        assertThat(page.locator("#preview tbody tr")).hasCount(2);
        assertThat(page.locator(".note").first()).containsText("JMBG");
        assertThat(page.content()).doesNotContain("1503013175008");
        assertThat(page.locator("[name='form:nameColumn'] option:checked")).hasText("Ime");
        assertThat(teacher.inspect()).isEmpty();
        submit(page, "form:confirm");
        assertThat(page.locator("#pupils")).containsText("Amina H.");

        page.navigate(roster);
        upload(page, "VI-2.ods", sheet("Ime,Prezime", "Amina,Hodžić", "Sara,Kos"));
        assertThat(page.locator("#nothing")).isVisible();
        assertThat(page.locator(button("form:confirm"))).hasCount(0);
        upload(page, "VI-2.ods", sheet("Ime,Prezime", "Sará,Kos", "Đuro,Ljubić"));
        assertThat(page.locator("#preview tbody tr").first()).containsText("Sara K.");
        page.locator("#preview tbody tr").last().locator("input").check();
        page.click("form[id='form'] details.confirm summary");
        submit(page, "form:remove");
        assertThat(page.locator("#preview tbody tr")).hasCount(2);
        page.locator("#preview tbody tr").first().locator("input").check();
        submit(page, "form:confirm");
        assertThat(page.locator("#pupils tbody tr")).hasCount(3);
        assertThat(page.locator("#pupils")).not().containsText("Amina H.");

        page.navigate(roster);
        page.click("form[id='last'] summary");
        submit(page, "last:undo");
        assertThat(page.locator("#pupils tbody tr")).hasCount(1);
        assertThat(page.locator("#pupils")).containsText("Sara K.");
    }

    @Test
    void aPackageOfOtherSoftwareIsReviewedAndTakenOrRefusedWithTheReason() throws IOException {
        Visitor teacher = visitor().signIn(Demo.TEACHER_TK);
        Page page = teacher.page();
        teacher.open("/enrolment/oneroster/import-package.xhtml");
        sendPackage(page, "c9");
        assertThat(page.locator("#problems tbody tr")).hasCount(1);
        assertThat(page.locator("#problems")).containsText("enrollments.csv");
        assertThat(page.locator("#problems")).containsText("classSourcedId");
        assertThat(page.locator(button("form:takeAll"))).hasCount(0);
        assertThat(teacher.inspect()).isEmpty();
        teacher.open("/enrolment/oneroster/import-package.xhtml");
        sendPackage(page, "c1");
        assertThat(page.locator("#classes tbody tr")).hasCount(1);
        assertThat(teacher.inspect()).isEmpty();
        submit(page, "form:takeAll");
        assertThat(page.locator("#classes")).containsText("postoji");
        teacher.open("/enrolment/schoolclass/classes.xhtml");
        page.locator("#classes a", new Page.LocatorOptions().setHasText(name)).click();
        assertThat(page.locator("#pupils")).containsText("Amina H.");
    }

    private void sendPackage(Page page, String enrolledIn) throws IOException {
        var year = SchoolYear.of(LocalDate.now(ClockProducer.ZONE));
        page.setInputFiles(
                "[name='form:file']",
                new FilePayload(
                        "paket.zip",
                        "application/zip",
                        zip(Map.of(
                                "manifest.csv",
                                "propertyName,value\noneroster.version,1.2\nfile.orgs,bulk\nfile.academicSessions,bulk\n"
                                        + "file.classes,bulk\nfile.users,bulk\nfile.enrollments,bulk\n",
                                "orgs.csv",
                                "sourcedId,name,type\no1,Skola,school\n",
                                "academicSessions.csv",
                                "sourcedId,title,type,startDate,endDate\nt1,Godina,schoolYear,%s,%s\n"
                                        .formatted(year.firstDay(), year.lastDay()),
                                "classes.csv",
                                "sourcedId,title,grades,schoolSourcedId,termSourcedIds\nc1,%s,06,o1,t1\n"
                                        .formatted(name),
                                "users.csv",
                                "sourcedId,givenName,familyName\nu1,Amina,Hodžić\n",
                                "enrollments.csv",
                                "sourcedId,classSourcedId,userSourcedId,role\ne1,%s,u1,student\n"
                                        .formatted(enrolledIn)))));
        send(page, button("form:upload"));
    }

    @Test
    void pupilsAreAddedRenamedGivenNewCodesAndErased() {
        Page page = makeClass(visitor().signIn(Demo.TEACHER_TK), "hr");
        page.click("main a[href*='/enrolment/roster/roster.xhtml']");
        page.fill("[name='numbered:number']", "2");
        submit(page, "numbered:numberSubmit");
        assertThat(page.locator("#pupils tbody tr")).hasCount(2);
        page.fill("[name='add:newName']", "Ana K.");
        submit(page, "add:addSubmit");
        assertThat(page.locator("#pupils tbody tr")).hasCount(3);
        page.fill("[name='add:newName']", "ana k");
        submit(page, "add:addSubmit");
        assertThat(page.locator("[id='add:newNameMessage']")).containsText("već");
        assertThat(page.locator("[name='add:newName']")).hasValue("ana k");

        page.locator("#pupils tr", new Page.LocatorOptions().setHasText("Ana K."))
                .locator("a")
                .click();
        page.fill("[name='form:recognition']", "ana@skola.ba");
        submit(page, "form:save");
        assertThat(page.locator("[id='form:recognitionMessage']")).containsText("e-pošte");
        page.fill("[name='form:recognition']", "Ana M.");
        submit(page, "form:save");
        Locator ana = page.locator("#pupils tr", new Page.LocatorOptions().setHasText("Ana M."));
        ana.locator("a").click();
        page.click("#code summary");
        submit(page, "more:replaceCode");
        page.click("#remove summary");
        submit(page, "more:erase");
        assertThat(page).hasURL(CLASS_PAGE);
        assertThat(ana).hasCount(0);
    }

    @Test
    void twoWhoEditTheSameClassDoNotOverwriteEachOther() {
        Visitor teacher = visitor().signIn(Demo.TEACHER_TK);
        Page first = makeClass(teacher, "bs");
        followInMenu(first, "#edit");
        Page second = teacher.context().newPage();
        second.navigate(first.url());
        second.fill("[name='form:name']", name + "b");
        submit(second, "form:save");
        first.fill("[name='form:name']", name + "c");
        submit(first, "form:save");
        assertThat(first.locator(".flash")).containsText("u međuvremenu");
        assertThat(first.locator("[name='form:name']")).hasValue(name + "c");
    }

    @Test
    void aClassIsNobodyElsesBusiness() {
        Visitor teacher = visitor().signIn(Demo.TEACHER_TK);
        String id = makeClass(teacher, "bs").url().replaceFirst(".*id=", "");
        for (String other : new String[] {Demo.TEACHER_2_TK, Demo.TEACHER_RS, Demo.COORDINATOR_TK}) {
            Visitor stranger = visitor().signIn(other).tolerate("404");
            for (String path : new String[] {
                "/enrolment/schoolclass/class.xhtml?id=" + id,
                "/enrolment/schoolclass/edit-class.xhtml?id=" + id,
                "/enrolment/roster/roster.xhtml?class=" + id,
                "/api/classes/" + id + "/cards.pdf"
            }) {
                assertThat(stranger.open(path).status()).as(other + " " + path).isEqualTo(404);
            }
        }
    }

    private Page makeClass(Visitor teacher, String language) {
        Page page = teacher.page();
        teacher.open("/enrolment/schoolclass/classes.xhtml");
        page.click("main a[href*='/enrolment/schoolclass/create-class.xhtml']");
        submit(page, "form:submit");
        assertThat(page.locator("[id='form:nameMessage']")).isVisible();
        page.selectOption("[name='form:grade']", "6");
        page.fill("[name='form:name']", name);
        page.selectOption(
                "[name='form:language']", Language.ofTag(language).orElseThrow().name());
        submit(page, "form:submit");
        assertThat(page).hasURL(CLASS_PAGE);
        return page;
    }

    /** Returns an OpenDocument workbook of lines whose cells are separated by commas. */
    private static byte[] sheet(String... lines) throws IOException {
        var content = new StringBuilder("<office:document-content")
                .append(" xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'")
                .append(" xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'")
                .append(" xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>")
                .append("<office:body><office:spreadsheet><table:table>");
        for (var line : lines) {
            content.append("<table:table-row><table:table-cell><text:p>")
                    .append(line.replace(",", "</text:p></table:table-cell><table:table-cell><text:p>"))
                    .append("</text:p></table:table-cell></table:table-row>");
        }
        content.append("</table:table></office:spreadsheet></office:body></office:document-content>");
        return zip(Map.of("content.xml", content.toString()));
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static void upload(Page page, String name, byte[] content) {
        page.setInputFiles("[name='form:file']", new FilePayload(name, "text/csv", content));
        send(page, button("form:check"));
    }

    private static Locator fileMessage(Page page) {
        return page.locator("[id='form:fileMessage']");
    }

    private static void submit(Page page, String button) {
        page.waitForNavigation(() -> page.click(button(button)));
    }

    private static String button(String name) {
        return "[name='" + name + "']";
    }
}
