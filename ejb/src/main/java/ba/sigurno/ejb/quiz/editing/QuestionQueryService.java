package ba.sigurno.ejb.quiz.editing;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.quiz.bank.BankStatus;
import ba.sigurno.ejb.quiz.bank.QuestionFinder;
import ba.sigurno.ejb.quiz.content.QuestionView;
import ba.sigurno.ejb.quiz.content.QuizNames;
import ba.sigurno.ejb.quiz.content.ReviewText;
import ba.sigurno.ejb.quiz.editing.QuestionPage.Powers;
import ba.sigurno.ejb.quiz.editing.QuestionPage.Shown;
import ba.sigurno.ejb.quiz.editing.QuestionPage.TagView;
import ba.sigurno.ejb.quiz.editing.QuestionPage.Uses;
import ba.sigurno.ejb.quiz.editing.QuestionPage.VersionLine;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.bank.ReviewStatus;
import ba.sigurno.persistence.quiz.settings.QuizSlot;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows a question of the bank: its content, its history and its use. */
@Stateless
@RolesAllowed({"EDITOR", "ADMIN"})
public class QuestionQueryService {

    /** The number of versions shown with their differences; older ones are counted. */
    private static final int MAX_VERSIONS = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private QuestionFinder finder;

    @Inject
    private QuizNames quizNames;

    /**
     * Returns a question.
     *
     * @param number the version to show; the newest when empty
     * @param shown the language to show it in
     * @param reader the reader's language
     * @throws NotFoundException when there is no such question, or no such version among those that are shown
     */
    public QuestionPage get(String questionId, Optional<Integer> number, Language shown, Language reader) {
        var newest = finder.newest(questionId);
        var question = newest.getQuestion();
        // One more than is shown, to compare the last one with.
        var versions = em.createNamedQuery(QuestionVersion.OF_QUESTION, QuestionVersion.class)
                .setParameter("question", question)
                .setMaxResults(MAX_VERSIONS + 1)
                .getResultList();
        var wanted = versions.stream()
                .filter(version -> version.getNumber() == number.orElse(newest.getNumber()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("version " + number + " of question " + questionId));
        var lines = lines(versions, reader);
        return new QuestionPage(
                questionId,
                name(question, reader),
                BankStatus.of(question.isRetired(), newest.getStatus()),
                tags(question, reader),
                shown(wanted, shown),
                lines,
                newest.getNumber() - lines.size(),
                Optional.ofNullable(question.getApprovedNumber()),
                uses(question, reader),
                EditVersion.of(newest),
                powers(newest));
    }

    private static List<VersionLine> lines(List<QuestionVersion> versions, Language reader) {
        var lines = new ArrayList<VersionLine>();
        for (int at = 0; at < versions.size() && at < MAX_VERSIONS; at++) {
            var version = versions.get(at);
            var changes = at + 1 < versions.size()
                    ? ContentDiff.between(versions.get(at + 1).getContent(), version.getContent(), reader)
                    : List.<ContentDiff.Change>of();
            lines.add(new VersionLine(
                    version.getNumber(),
                    version.getStatus(),
                    name(version.getAuthor()),
                    version.getCoAuthors().stream()
                            .map(Account::getDisplayName)
                            .sorted()
                            .collect(Collectors.joining(", ")),
                    version.getCreatedAt(),
                    version.getSubmittedAt(),
                    name(version.getReviewer()),
                    version.getReviewedAt(),
                    version.getReviewNote(),
                    changes));
        }
        return List.copyOf(lines);
    }

    private static Shown shown(QuestionVersion version, Language language) {
        var content = version.getContent();
        return new Shown(
                version.getNumber(),
                language,
                QuestionView.of(content, 1, version.getNumber(), Optional.empty(), language),
                AnswerLine.of(content.interaction(), language),
                new ReviewText(language).passage(content.explanation()),
                content.languages().stream().sorted().toList());
    }

    private static TagView tags(Question question, Language reader) {
        var strand = question.getStrand();
        var ageBand = question.getAgeBand();
        return new TagView(
                Optional.ofNullable(question.getIdentifier()).orElse(""),
                question.getOutcome() == null ? null : question.getOutcome().getCode(),
                name(question.getOutcome(), reader),
                strand == null ? null : strand.getCode(),
                name(strand, reader),
                ageBand == null ? null : ageBand.getCode(),
                name(ageBand, reader),
                question.getDifficulty(),
                question.getKeywords().stream().sorted().toList(),
                question.getVersion());
    }

    private Uses uses(Question question, Language reader) {
        var quizzes = new HashSet<>(em.createNamedQuery(QuizSlot.HOLDING, String.class)
                .setParameter("question", question)
                .getResultList());
        var names = quizzes.isEmpty()
                ? List.<String>of()
                : quizNames.all(reader).stream()
                        .filter(named -> quizzes.contains(named.quizId()))
                        .map(QuizNames.Named::name)
                        .toList();
        long drawing = question.isUsable()
                ? em.createNamedQuery(QuizSlot.DRAWING_COUNT, Long.class)
                        .setParameter("question", question)
                        .getSingleResult()
                : 0;
        return new Uses(names, quizzes.size() - names.size(), drawing);
    }

    private Powers powers(QuestionVersion newest) {
        boolean editor = caller.hasRole(Role.EDITOR);
        boolean retired = newest.getQuestion().isRetired();
        boolean waits = newest.getStatus() == ReviewStatus.IN_REVIEW;
        return new Powers(
                editor && !retired && !waits,
                editor && !retired && newest.isOpen(),
                editor && waits && newest.isBy(caller.account()),
                editor && !retired && waits && !newest.isBy(caller.account()),
                editor && newest.isOpen(),
                editor && !retired,
                editor && retired);
    }

    private static String name(Account account) {
        return account == null ? "" : account.getDisplayName();
    }

    private static String name(Multilingual<String> thing, Language language) {
        return thing == null || thing.getTexts().isEmpty() ? "" : Localised.text(thing.getTexts(), language);
    }
}
