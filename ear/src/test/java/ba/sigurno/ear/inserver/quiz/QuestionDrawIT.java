package ba.sigurno.ear.inserver.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.quiz.settings.QuestionDraw;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.bank.Tags;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is drawn from the bank looks accidental, comes again with its seed, and is never asked twice. */
@ExtendWith(ArquillianExtension.class)
class QuestionDrawIT {

    private static final Tags ANY = new Tags(null, null, null, null);

    @PersistenceContext(unitName = "sigurno")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void leaveNothing() throws Exception {
        transaction.rollback();
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherSeedOthers() {
        var quiz = quiz(made -> made.draw(5, ANY));
        var paper = paper(quiz, 1, Language.BOSNIAN);
        assertThat(paper).hasSize(5).doesNotHaveDuplicates();
        assertThat(paper(quiz, 1, Language.BOSNIAN)).isEqualTo(paper);
        assertThat(List.of(
                        paper(quiz, 2, Language.BOSNIAN),
                        paper(quiz, 3, Language.BOSNIAN),
                        paper(quiz, 4, Language.BOSNIAN)))
                .anyMatch(other -> !other.equals(paper));
    }

    @Test
    void whatIsAlwaysAskedIsNotDrawnToo() {
        var always = tagged("troje", "Prvo?");
        tagged("troje", "Drugo?");
        tagged("troje", "Treće?");
        var quiz = quiz(made -> {
            made.add(always);
            made.draw(2, new Tags(null, null, null, "troje"));
        });
        assertThat(paper(quiz, 7, Language.BOSNIAN))
                .extracting(version -> version.getQuestion().getId())
                .hasSize(3)
                .doesNotHaveDuplicates()
                .startsWith(always.getId());
    }

    @Test
    void slotsDoNotDrawTheSame() {
        var quiz = quiz(made -> {
            made.draw(4, ANY);
            made.draw(4, ANY);
        });
        assertThat(paper(quiz, 7, Language.BOSNIAN)).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void whoReadsCyrillicIsAskedWhatIsWrittenInLatin() {
        var quiz = quiz(made -> made.draw(5, ANY));
        assertThat(paper(quiz, 7, Language.SERBIAN_CYRILLIC)).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void whatIsOnlyDraftedInALanguageIsNotDrawnForThoseWhoReadIt() {
        var question = new Question();
        question.tag(List.of("samo bosanski"));
        var asked = BankQuestions.content("Pitanje?");
        em.persist(question);
        em.persist(question.shipped(asked, Instant.now()));
        em.persist(question.draft(asked.withTexts(text -> text.with(Language.ENGLISH, "x")), null, Instant.now()));
        var quiz = quiz(made -> made.draw(1, new Tags(null, null, null, "samo bosanski")));
        assertThat(paper(quiz, 7, Language.BOSNIAN)).hasSize(1);
        assertThatThrownBy(() -> paper(quiz, 7, Language.ENGLISH)).isInstanceOf(DomainException.class);
    }

    @Test
    void aBankThatIsTooSmallSaysHowSmall() {
        var quiz = quiz(made -> made.draw(5, new Tags(null, null, null, "nikad viđeno")));
        assertThatThrownBy(() -> paper(quiz, 7, Language.BOSNIAN)).isInstanceOfSatisfying(DomainException.class, e -> {
            assertThat(e.getKey()).isEqualTo("quiz_rule_too_few_to_draw");
            assertThat(e.getArguments()).containsExactly(5, 0);
        });
    }

    private List<QuestionVersion> paper(Quiz quiz, long seed, Language language) {
        return new QuestionDraw(em, language).paper(quiz, seed);
    }

    /** A quiz as it is read from the database. */
    private Quiz quiz(Consumer<Quiz> slots) {
        var quiz = new Quiz(60);
        slots.accept(quiz);
        em.persist(quiz);
        em.flush();
        em.clear();
        return em.find(Quiz.class, quiz.getId());
    }

    private Question tagged(String keyword, String stem) {
        var question = new Question();
        question.tag(List.of(keyword));
        em.persist(question);
        em.persist(question.shipped(BankQuestions.content(stem), Instant.now()));
        return question;
    }
}
