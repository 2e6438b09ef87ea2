package ba.sigurno.ear.journey.curriculum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.Recording;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An editor writes a lesson in the product. */
class LessonEditorIT extends BrowserTest {

    private static final String BLOCK = ".edited-block";
    private static final String SAVED = "#saved";

    private static Page open(Visitor editor, DraftLesson lesson, String email) {
        editor.signIn(email).open("/curriculum/editing/lesson.xhtml?id=" + lesson.id());
        return editor.page();
    }

    private static LessonContent words(String... texts) {
        var title = Texts.of(Language.BOSNIAN, "Lekcija");
        return new LessonContent(
                title,
                List.of(new Screen(
                        title,
                        List.of(texts).stream()
                                .<Block>map(text -> new ProseBlock(Texts.of(Language.BOSNIAN, text)))
                                .toList())));
    }

    private static void add(Page page, String kind) {
        page.locator("summary[id^='add-']").last().press("Enter");
        page.locator("details[open] input[value='" + Messages.text(Language.BOSNIAN, "curriculum_block_" + kind) + "']")
                .press("Enter");
        assertThat(page.locator("#open")).hasText(Messages.text(Language.BOSNIAN, "curriculum_block_" + kind));
    }

    private static void type(Page page, String id, String text) {
        page.locator("[id='form:" + id + "']").press("End");
        page.locator("[id='form:" + id + "']").pressSequentially(text);
    }

    private static void done(Page page) {
        page.locator("[id='form:close']").press("Enter");
        assertThat(page.locator("#open")).hasCount(0);
    }

    @Test
    void aBranchAndASortingTaskAreWrittenByKeyboardAloneAndSavedAsTheyAreTyped() {
        var editor = visitor();
        var page = open(editor, DraftLesson.of(words("Uvodna riječ.")), Demo.EDITOR);
        add(page, "branch");
        type(page, "branch:scenes:0:text", "Sara čita poruku.");
        assertThat(page.locator(SAVED)).not().isEmpty();
        type(page, "branch:scenes:0:replies:0:text", "Javiti nekome");
        type(page, "branch:scenes:0:replies:1:text", "Obrisati");
        type(page, "branch:scenes:1:text", "Mama sluša.");
        type(page, "branch:scenes:2:text", "Poruka stiže opet.");
        done(page);
        assertThat(page.locator(BLOCK)).hasCount(2);
        assertThat(page.locator(BLOCK).nth(1).locator(".note.warn")).hasCount(0);

        add(page, "sort");
        type(page, "sort:prompt", "Grije li ili hladi?");
        type(page, "sort:boxes:0:name", "Toplo");
        type(page, "sort:boxes:1:name", "Hladno");
        for (int box = 0; box < 2; box++) {
            for (int item = 0; item < 2; item++) {
                type(page, "sort:boxes:" + box + ":items:" + item + ":text", "Riječ " + box + item);
            }
        }
        done(page);
        assertThat(page.locator(BLOCK).nth(2)).containsText("Riječ 01");
        assertThat(page.locator(BLOCK).nth(2).locator(".note.warn")).hasCount(0);
        assertSound(editor);
        page.locator("[id$=':up']").last().press("Enter");
        assertThat(page.locator(BLOCK).nth(1)).containsText("Riječ 01");
        page.reload();
        assertThat(page.locator(BLOCK).nth(1)).containsText("Riječ 01");
    }

    @Test
    void aBranchThatLeadsBackOrNowhereIsToldAtOnceAtItsScene() {
        var page = open(visitor(), DraftLesson.of(words("Uvodna riječ.")), Demo.EDITOR);
        add(page, "branch");
        page.locator("[id='form:branch:scenes:1:addReply']").press("Enter");
        assertThat(page.locator("#ways-1")).hasText(text("curriculum_edit_branch_nowhere"));
        page.locator("[id='form:branch:scenes:1:replies:0:target']").selectOption("scene-1");
        assertThat(page.locator("#ways-0")).hasText(text("curriculum_edit_branch_loop"));
        page.locator("[id='form:branch:scenes:0:replies:1:target']").selectOption("scene-2");
        assertThat(page.locator("#ways-2")).hasText(text("curriculum_edit_branch_unreachable"));
    }

    @Test
    void whatMayNotStandInALessonIsRefusedAtItsPlaceAndStaysTyped() {
        var page = open(visitor(), DraftLesson.of(words("Uvodna riječ.")), Demo.EDITOR);
        page.locator("[id$=':edit']").first().press("Enter");
        page.fill("[id='form:prose:text']", "<script>alert(1)</script>");
        assertThat(page.locator("#state .field-error")).hasText(text("curriculum_format_html"));
        assertThat(page.locator("[id='form:prose:text']")).hasValue("<script>alert(1)</script>");
        page.fill("[id='form:prose:text']", "Bez skripte.");
        assertThat(page.locator(SAVED)).not().isEmpty();
        done(page);
        add(page, "film");
        page.fill("[id='form:film:address']", "javascript:alert(1)");
        assertThat(page.locator("#state .field-error")).hasText(text("curriculum_rule_film_address"));
    }

    @Test
    void ofTwoEditorsOfOneBlockTheSecondSeesBothVersionsAndChooses() {
        var lesson = DraftLesson.of(words("Uvodna riječ.", "Druga riječ."));
        var first = open(visitor(), lesson, Demo.EDITOR);
        var second = open(visitor(), lesson, Demo.EDITOR_2);
        for (var page : List.of(first, second)) {
            page.locator("[id$=':edit']").first().click();
            assertThat(page.locator("[id='form:prose:text']")).hasValue("Uvodna riječ.");
        }
        first.fill("[id='form:prose:text']", "Riječ prve.");
        done(first);
        second.fill("[id='form:prose:text']", "Riječ druge.");
        assertThat(second.locator("[data-whole]")).containsText("Riječ prve.");
        assertThat(second.locator("[data-whole]")).containsText("Riječ druge.");
        second.locator("[id='form:keepMine']").click();
        assertThat(second.locator("[data-whole]")).hasCount(0);
        first.reload();
        assertThat(first.locator(BLOCK).first()).containsText("Riječ druge.");
    }

    @Test
    void whatIsRemovedCanBePutBack() {
        var page = open(visitor(), DraftLesson.of(words("Uvodna riječ.", "Druga riječ.")), Demo.EDITOR);
        page.locator("[id$=':remove']").first().click();
        assertThat(page.locator(BLOCK)).hasCount(1);
        page.locator("[id='form:undo']").click();
        assertThat(page.locator(BLOCK).first()).containsText("Uvodna riječ.");
    }

    @Test
    void aPublishedLessonIsNotOpened() {
        var lesson = DraftLesson.of(words("Uvodna riječ."));
        lesson.publish(true);
        var page = open(visitor(), lesson, Demo.EDITOR);
        assertThat(page).hasURL(Pattern.compile(".*/curriculum/module/modules\\.xhtml.*"));
        assertThat(page.locator("main")).containsText(text("curriculum_rule_edition_published"));
    }

    @Test
    void aRecordingIsUploadedAndPlayedInPartsAndWhatIsNoneIsRefusedAtItsPlace() {
        var editor = visitor();
        var page = open(editor, DraftLesson.of(words("Uvodna riječ.")), Demo.EDITOR);
        add(page, "sound");
        page.setInputFiles("[id='form:sound:file']", new FilePayload("glas.mp3", "audio/mpeg", "Nije".getBytes(UTF_8)));
        page.locator("[id='form:sound:upload']").press("Enter");
        assertThat(page.locator("#state .field-error")).hasText(text("curriculum_sound_unknown"));
        var recording = Recording.mp3();
        page.setInputFiles("[id='form:sound:file']", new FilePayload("glas.mp3", "audio/mpeg", recording));
        page.locator("[id='form:sound:upload']").press("Enter");
        assertThat(page.locator("[data-open] audio")).isVisible();
        type(page, "sound:words", "Bila jednom jedna rijeka.");
        done(page);
        assertSound(editor);
        var played = page.locator(BLOCK).last();
        assertThat(played).containsText("Bila jednom jedna rijeka.");

        var address = played.locator("audio").getAttribute("src");
        var request = visitor().context().request();
        var whole = request.get(address);
        Assertions.assertThat(whole.body()).isEqualTo(recording);
        Assertions.assertThat(whole.headers())
                .hasEntrySatisfying(
                        "content-type", type -> Assertions.assertThat(type).startsWith("audio/mpeg"))
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "public, max-age=31536000, immutable");
        var part = request.get(address, RequestOptions.create().setHeader("Range", "bytes=100-103"));
        Assertions.assertThat(part.status()).isEqualTo(206);
        Assertions.assertThat(part.headers()).containsEntry("content-range", "bytes 100-103/" + recording.length);
        Assertions.assertThat(part.body()).isEqualTo(Arrays.copyOfRange(recording, 100, 104));
    }

    private static String text(String key) {
        return Messages.text(Language.BOSNIAN, key);
    }
}
