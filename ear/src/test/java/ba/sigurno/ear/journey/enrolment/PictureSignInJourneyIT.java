package ba.sigurno.ear.journey.enrolment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Children who just learn to read come in by four pictures. */
class PictureSignInJourneyIT extends BrowserTest {

    private static final int PICTURES = 4;

    @Test
    void aSecondGraderSignsInByTappingThePicturesOfTheCard() {
        var enrolled = EnrolledClass.of(visitor().signIn(Demo.TEACHER_TK), "Amina", 2);
        var desk = enrolled.teacher();
        follow(desk, "#codes");
        var code = desk.locator("#codes tbody .code-picture").all().stream()
                .map(picture -> picture.getAttribute("aria-label"))
                .toList();
        assertThat(code).hasSize(PICTURES);

        var pupil = visitor(Language.BOSNIAN, NARROW);
        var page = pupil.page();
        pupil.open("/join.xhtml?pictures=true&c=" + enrolled.classCode());
        assertThat(page.locator(".say p")).containsText("Dodirni");
        assertSound(pupil);
        tap(page, wrong(page, code));
        page.click("[data-take-back]");
        assertThat(page.locator("#picked li")).hasCount(PICTURES - 1);
        tap(page, List.of(code.get(0)));
        enter(page);
        assertThat(page.locator("#problem")).isFocused();
        assertThat(page.locator("#problem")).containsText("sličice");
        assertSound(pupil);

        tap(page, code);
        enter(page);
        assertThat(page).hasURL(Pattern.compile(".*/curriculum/journey/pupil-home\\.xhtml"));
    }

    /** Returns as many pictures, each another than that of the code in its place. */
    private static List<String> wrong(Page page, List<String> code) {
        var all = page.locator(".picture-grid .code-picture").all().stream()
                .map(picture -> picture.getAttribute("aria-label"))
                .toList();
        return code.stream()
                .map(picture -> all.stream()
                        .filter(other -> !other.equals(picture))
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.toList());
    }

    private static void tap(Page page, List<String> pictures) {
        for (var picture : pictures) {
            page.locator(".picture-grid button")
                    .filter(new Locator.FilterOptions().setHas(page.locator("[aria-label='" + picture + "']")))
                    .click();
        }
    }

    private static void enter(Page page) {
        follow(page, ".dock .primary");
    }
}
