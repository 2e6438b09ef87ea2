package ba.sigurno.ejb.quiz.settings;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.quiz.content.QuizNames;
import ba.sigurno.ejb.text.SearchFolding;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.settings.Quiz;
import ba.sigurno.persistence.quiz.settings.QuizSlot;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists quizzes by their names, which other rooms bring: so names are compared here and not in the database. */
@Stateless
@RolesAllowed({"EDITOR", "ADMIN"})
public class QuizList {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private QuizNames names;

    /**
     * Returns one page of the quizzes with the text in their name, in either script, with or without diacritics; the
     * newest first.
     */
    public Page<QuizLine> search(String text, int wished, Language language) {
        var wanted = SearchFolding.fold(text == null ? "" : text.strip());
        var found = names.all(language).stream()
                .filter(named -> SearchFolding.fold(named.name()).contains(wanted))
                .toList();
        int page = Page.within(wished, found.size(), Page.SIZE);
        var shown = found.stream()
                .skip(Page.offset(page, Page.SIZE))
                .limit(Page.SIZE)
                .toList();
        return Page.of(lines(shown), page, found.size(), Page.SIZE);
    }

    private List<QuizLine> lines(List<QuizNames.Named> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        // The names come from a room that has read quizzes too; those are let go of, for they came without their slots.
        em.clear();
        var quizzes = em
                .createNamedQuery(Quiz.BY_PUBLIC_IDS, Quiz.class)
                .setParameter(
                        "publicIds", shown.stream().map(QuizNames.Named::quizId).toList())
                // Not as a stream: that would read the slots one by one.
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Quiz::getPublicId, Function.identity()));
        return shown.stream()
                .map(named -> line(quizzes.get(named.quizId()), named.name()))
                .toList();
    }

    private static QuizLine line(Quiz quiz, String name) {
        int drawn = quiz.getSlots().stream()
                .filter(slot -> slot.getQuestion().isEmpty())
                .mapToInt(QuizSlot::getCount)
                .sum();
        return new QuizLine(quiz.getPublicId(), name, drawn, quiz.getPassPercent(), QuizRules.of(quiz, 0));
    }
}
