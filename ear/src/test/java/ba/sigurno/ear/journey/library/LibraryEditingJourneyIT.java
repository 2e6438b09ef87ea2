package ba.sigurno.ear.journey.library;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An editor writes an item, and everybody reads it. */
class LibraryEditingJourneyIT extends BrowserTest {

    @Test
    void anEditorWritesPublishesTranslatesAndWithdraws() {
        var title = "Letak " + UUID.randomUUID().toString().substring(0, 8);
        Visitor editor = visitor().signIn(Demo.EDITOR);
        Page page = editor.page();
        editor.open("/library/editing/edited-items.xhtml");
        page.locator("main a[href*='/library/editing/edit-item.xhtml']").click();
        page.fill("[id='form:title']", title);
        page.selectOption("[id='form:kind']", "LEAFLET");
        page.locator("input[type=checkbox][value=PARENTS]").check();
        page.fill("[id='form:film']", "http://example.org/film");
        page.click("[id='form:save']");
        assertThat(page.locator("main")).containsText("https://");
        page.fill("[id='form:film']", "");
        page.click("[id='form:save']");

        page.fill("[id='form:summary']", "Jedna rečenica.");
        page.fill("[id='form:body']", "## Naslov\n\n<b>HTML</b>");
        page.click("[id='form:save']");
        assertThat(page.locator("main")).containsText("HTML");
        page.fill("[id='form:body']", "## Dio\n\nOdlomak **važan**.");
        page.click("[id='form:look']");
        assertThat(page.locator("#preview strong")).hasText("važan");
        assertSound(editor);
        page.click("[id='form:save']");
        assertThat(page.locator("h1")).hasText(title);
        assertSound(editor);
        page.locator("main a[href*='/library/editing/item-file.xhtml']").click();
        page.setInputFiles("[id='form:file']", payload("letak.pdf", "MZ"));
        page.click("[id='form:attach']");
        assertThat(page.locator("[id='form']")).containsText("PDF, DOCX");
        page.setInputFiles("[id='form:file']", payload("letak.pdf", "%PDF-1.7 %%EOF"));
        page.click("[id='form:attach']");
        assertThat(page.locator(".items").first()).containsText("letak.pdf");
        page.locator("input[id$='publish']").click();
        assertThat(page.locator(".items").first()).containsText("1");
        page.locator("main a[href*='/library/item.xhtml']").click();
        assertThat(page.locator("article strong")).hasText("važan");
        var file = visitor()
                .page()
                .request()
                .get(page.locator("main a[href*='/file?lang=']").getAttribute("href"));
        assertThat(file.headers()).doesNotContainKey("set-cookie");
        assertThat(file.headers().get("content-type")).startsWith("application/pdf");
        assertThat(file.headers().get("content-disposition")).startsWith("attachment; filename=\"letak.pdf\"");
        var address = page.url();

        page.goBack();
        page.locator("main a[href*='language=en']").click();
        page.fill("[id='form:title']", "A leaflet");
        page.fill("[id='form:summary']", "One sentence.");
        page.click("[id='form:save']");
        page.locator("input[id$='publish']").click();
        page.locator("main a[href*='/library/editing/edit-item.xhtml']").click();
        page.fill("[id='form:minutes']", "5");
        page.locator("input[type=checkbox][value='BA-03']").check();
        page.click("[id='form:save']");
        page.locator("[id='state'] summary").click();
        page.click("[id='state:withdraw']");
        Visitor anybody = visitor().tolerate("404");
        assertThat(anybody.page().navigate(address).status()).isEqualTo(404);
        page.click("[id='state:restore']");
        assertThat(anybody.page().navigate(address).status()).isEqualTo(200);
        // It holds in one jurisdiction, which its page says to readers and to search engines.
        assertThat(anybody.page().content()).contains("\"identifier\":\"BA-03\"");

        page.locator("main a[href*='language=hr']").click();
        page.fill("[id='form:title']", "Za odbacivanje");
        page.click("[id='form:save']");
        page.locator(".items details summary").click();
        page.locator("input[id$='discard']").click();
        assertThat(page.locator("h1")).isVisible();
        editor.open("/library/editing/edited-items.xhtml?q=" + title.replace(' ', '+') + "&state=PUBLISHED");
        assertThat(page.locator("tbody tr")).hasCount(1);
    }

    private static FilePayload payload(String name, String content) {
        return new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void otherSoftwareAsksByAddressAndByForm() {
        var request = visitor().page().request();
        var asked = request.get("/api/oai?verb=Identify");
        assertThat(asked.headers().get("content-type")).startsWith("text/xml");
        assertThat(asked.text()).contains("<protocolVersion>2.0</protocolVersion>");
        var byForm = request.post(
                "/api/oai",
                RequestOptions.create()
                        .setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .setData("verb=ListSets"));
        assertThat(byForm.status()).isEqualTo(200);
        assertThat(byForm.text()).contains("<setSpec>parents</setSpec>");
        assertThat(request.get("/api/library.atom?lang=en").text())
                .contains("<feed ", "<entry>", "/library/item.xhtml?id=");
        assertThat(request.get("/sitemap.xml").text()).contains("/library/item.xhtml?id=prvi-telefon&amp;lang=sr-Cyrl");
        assertThat(request.get("/robots.txt").text()).contains("/sitemap.xml");
    }
}
