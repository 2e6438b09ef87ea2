package ba.sigurno.ear.inserver.quiz;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.quiz.editing.EditVersion;
import ba.sigurno.ejb.quiz.editing.QuestionEditing;
import ba.sigurno.ejb.quiz.editing.QuestionPage;
import ba.sigurno.ejb.quiz.editing.QuestionQueryService;
import ba.sigurno.ejb.quiz.picture.PictureStore;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Questions of the bank for tests, written by the editors of the demonstration. */
@RequestScoped
public class BankQuestions {

    /** A picture of one pixel. */
    public static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Inject
    private AsStaff as;

    @Inject
    private QuestionEditing editing;

    @Inject
    private QuestionQueryService pages;

    @Inject
    private PictureStore pictures;

    /** A complete question with two options, in Bosnian. */
    public static QuestionContent content(String stem) {
        var options = List.of(
                Option.of("1", Texts.of(Language.BOSNIAN, "da"), BigDecimal.ONE, Texts.NONE),
                Option.of("2", Texts.of(Language.BOSNIAN, "ne"), BigDecimal.ZERO, Texts.NONE));
        return new QuestionContent(
                Texts.of(Language.BOSNIAN, stem),
                null,
                new ChoiceInteraction(QuestionType.SINGLE_CHOICE, options, true, Grading.PARTIAL),
                Texts.NONE);
    }

    /** A draft of somebody. */
    public String draft(String author) throws Exception {
        return draft(author, "Proba?");
    }

    public String draft(String author, String stem) throws Exception {
        return as.call(author, () -> editing.create(content(stem), false));
    }

    /** A question of somebody that waits for its review. */
    public String handedIn(String author) throws Exception {
        return as.call(author, () -> editing.create(content("Proba?"), true));
    }

    /** The state of a question as it is now. */
    public EditVersion stamp(String questionId) throws Exception {
        return as.call(Demo.EDITOR, () -> page(questionId)).stamp();
    }

    /** How often its tags were changed; asked as whoever is signed in. */
    public int lock(String questionId) {
        return page(questionId).tags().lock();
    }

    public QuestionPage page(String questionId) {
        return pages.get(questionId, Optional.empty(), Language.BOSNIAN, Language.BOSNIAN);
    }

    /** The digest of a stored picture. */
    public String picture() throws Exception {
        return as.call(Demo.EDITOR, () -> pictures.add(PNG));
    }
}
