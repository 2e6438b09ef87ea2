package ba.sigurno.ear.journey.quiz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.enrolment.TaughtClass;
import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor settles what a quiz always asks and what it draws, and tries it; then a pupil plays it. */
class QuizJourneyIT extends BrowserTest {

    private static final String NEXT = ".dock .primary";

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void twoAreAlwaysAskedAndThreeAreDrawn(int width) {
        var module = QuizModule.of(
                Stream.concat(questions("Stalno", 2), questions("Banka", 4)).toList());
        Visitor editor = visitor(Language.BOSNIAN, width).signIn(Demo.EDITOR);
        tagBank(editor);
        settle(editor, module);
        assertMixed(tried(editor));

        var learning = TaughtClass.of(visitor().signIn(Demo.TEACHER_TK), Language.BOSNIAN, module.slug());
        Visitor pupil = visitor(Language.BOSNIAN, width).signInPupil(learning.classCode(), learning.personalCode());
        assertMixed(played(pupil));
    }

    /** The four questions to draw from get a keyword of their own. */
    private void tagBank(Visitor editor) {
        Page desk = editor.page();
        editor.open("/quiz/bank/bank.xhtml?q=Banka%20" + word);
        var marks = desk.locator("tbody input[type=checkbox]");
        assertThat(marks).hasCount(4);
        marks.all().forEach(mark -> mark.check());
        desk.click("#bulkBox > summary");
        desk.fill("[id='bulk:keyword']", word);
        desk.waitForNavigation(() -> desk.click("[id='bulk:addKeyword']"));
        assertThat(desk.locator(".flash .ok")).isVisible();
    }

    private void settle(Visitor editor, QuizModule module) {
        Page desk = editor.page();
        editor.open("/quiz/settings/quizzes.xhtml?q=" + module.slug());
        desk.click("tbody th a");
        for (int slot = 5; slot >= 2; slot--) {
            press(desk, "form:slots:" + slot + ":remove");
        }
        press(desk, "form:draw");
        assertThat(desk.locator("[id='form:slots:2:count']")).isFocused();
        desk.fill("[id='form:slots:2:count']", "5");
        desk.fill("[id='form:slots:2:keyword']", word);
        press(desk, "form:slots:2:recount");
        assertThat(desk.locator(".note.warn.supply")).containsText("4");
        assertThat(editor.inspect()).isEmpty();
        desk.fill("[id='form:slots:2:count']", "3");
        press(desk, "form:slots:2:recount");
        assertThat(desk.locator(".note.warn.supply")).hasCount(0);
        press(desk, "form:save");
        assertThat(desk.locator(".flash .ok")).isVisible();
        assertThat(desk.locator("fieldset.part")).hasCount(3);
        assertThat(editor.inspect()).isEmpty();
    }

    private List<String> tried(Visitor editor) {
        Page page = editor.page();
        page.click("#try");
        var stems = answerAll(editor);
        assertThat(page.locator(".cheer")).isVisible();
        assertThat(editor.inspect()).isEmpty();
        page.click(".dock .btn:not(.primary)");
        assertThat(page).hasURL(Pattern.compile(".*/quiz/settings/edit-quiz\\.xhtml.*"));
        return stems;
    }

    private List<String> played(Visitor pupil) {
        Page page = pupil.page();
        page.click(NEXT);
        page.click(NEXT);
        assertThat(page.locator("main ul.plain")).containsText("5 pitanja");
        page.click(NEXT);
        var stems = answerAll(pupil);
        assertThat(page.locator(".score")).containsText("5/5");
        return stems;
    }

    /** Answers five questions, each rightly, and returns what they asked. */
    private static List<String> answerAll(Visitor visitor) {
        Page page = visitor.page();
        var stems = new ArrayList<String>();
        for (int question = 1; question <= 5; question++) {
            assertThat(page.locator("h1")).hasText("Pitanje " + question + " od 5");
            stems.add(page.locator("#q").innerText());
            page.locator(".choice")
                    .filter(new Locator.FilterOptions().setHasText("da"))
                    .locator("input")
                    .check();
            page.click(NEXT);
            assertThat(page.locator("#result")).containsText("Tako je!");
            assertThat(visitor.inspect()).isEmpty();
            page.click(NEXT);
        }
        return stems;
    }

    private static void assertMixed(List<String> stems) {
        assertThat(stems).doesNotHaveDuplicates();
        assertThat(stems.subList(0, 2)).allMatch(stem -> stem.contains("Stalno"));
        assertThat(stems.subList(2, 5)).allMatch(stem -> stem.contains("Banka"));
    }

    private Stream<QuestionContent> questions(String name, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> {
            var options = List.of(
                    Option.of("1", everywhere("da"), BigDecimal.ONE, Texts.NONE),
                    Option.of("2", everywhere("ne"), BigDecimal.ZERO, Texts.NONE));
            return new QuestionContent(
                    everywhere(name + " " + word + " " + number + "?"),
                    null,
                    new ChoiceInteraction(QuestionType.SINGLE_CHOICE, options, true, Grading.PARTIAL),
                    Texts.NONE);
        });
    }

    private static Texts everywhere(String text) {
        return new Texts(Arrays.stream(Language.values())
                .filter(language -> !language.isCyrillic())
                .collect(Collectors.toMap(Function.identity(), language -> text)));
    }
}
