package ba.sigurno.ear.journey.library;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A parent looks for something to read. */
class LibraryJourneyIT extends BrowserTest {

    private static final int MAX_CHARACTERS = 30_000;

    @Test
    void aParentFindsAGuideInCyrillicReadsItAndTakesItAlong() {
        Visitor parent = visitor(Language.SERBIAN_CYRILLIC, NARROW);
        Page page = parent.page();
        parent.open("/library/library.xhtml");
        assertThat(page.content().length()).isLessThan(MAX_CHARACTERS);
        assertSound(parent);
        page.fill("[name=q]", "prvi mobitel");
        page.selectOption("[name=audience]", "parents");
        // What holds in the whole country holds in each jurisdiction.
        page.selectOption("[name=authority]", "BA-09");
        page.press("[name=q]", "Enter");
        assertThat(page.locator("[name=audience]")).hasValue("parents");
        assertThat(page.locator(".card mark").first()).hasText("Први");
        page.locator(".card a[href*='prvi-telefon']").click();
        assertThat(page.locator("h1")).containsText("Први телефон");
        assertThat(page.locator("article")).containsText("О чему се договорити");
        assertThat(page.locator("link[rel=alternate]")).hasCount(Language.values().length);
        assertThat(page.content().length()).isLessThan(MAX_CHARACTERS);
        assertSound(parent);
        var file = page.request().get(page.locator("a[href*='/api/library/']").getAttribute("href"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().get("content-type")).startsWith("application/pdf");
        assertThat(new String(file.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        page.click(".tabs a[hreflang=en]");
        assertThat(page.locator("h1")).containsText("A first phone");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void aPosterShowsItsPictureOnItsPageAndOnPaper() {
        Visitor anybody = visitor(Language.ENGLISH, NARROW);
        Page page = anybody.page();
        anybody.open("/library/item.xhtml?id=pet-koraka-kad-zaboli");
        var picture = page.locator("article img");
        assertThat(picture).hasAttribute("alt", Pattern.compile("little lynx"));
        assertThat(page.request().get(picture.getAttribute("src")).headers().get("content-type"))
                .startsWith("image/svg+xml");
        assertSound(anybody);
        var file = page.request().get(page.locator("a[href*='.pdf']").getAttribute("href"));
        assertThat(file.status()).isEqualTo(200);
    }

    @Test
    void modulesStandBesideTheItemsAndWhatIsNotThereIsNotFound() {
        Visitor anybody = visitor().tolerate("404");
        anybody.open("/library/library.xhtml?kind=module");
        assertThat(anybody.page()
                        .locator(".card a[href*='/curriculum/catalogue/catalogue-module.xhtml']")
                        .first())
                .isVisible();
        assertThat(anybody.open("/library/item.xhtml?id=nema-ga").status()).isEqualTo(404);
        assertThat(anybody.page().request().get("/api/library/nema-ga.pdf").status())
                .isEqualTo(404);
    }
}
