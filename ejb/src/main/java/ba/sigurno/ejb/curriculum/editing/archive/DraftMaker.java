package ba.sigurno.ejb.curriculum.editing.archive;

import ba.sigurno.ejb.curriculum.format.ModuleDocument;
import ba.sigurno.ejb.curriculum.format.ModuleQuestion;
import ba.sigurno.ejb.curriculum.format.ModuleQuestion.Use;
import ba.sigurno.ejb.curriculum.install.EditionWriter;
import ba.sigurno.ejb.curriculum.module.ModuleQuizzes;
import ba.sigurno.ejb.framework.CurriculumOutline;
import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.bank.ReviewStatus;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes a draft of a module that was sent, in the caller's transaction. Its questions go into the bank, where a second
 * person approves what is new in them, as of any question; until then they are not asked.
 */
final class DraftMaker {

    private final EntityManager em;
    private final Clock clock;
    private final ModuleDocument document;
    private final Module module;
    private final String prefix;
    private final Map<String, QuestionVersion> known;

    /** Begins with a document and the module that it belongs to; null for one that is not here. */
    DraftMaker(EntityManager em, Clock clock, ModuleDocument document, Module module) {
        this.em = em;
        this.clock = clock;
        this.document = document;
        this.module = module;
        this.prefix = module == null ? document.properties().slug() : EditionDocument.prefix(module);
        this.known = readKnown();
    }

    /** Returns how many of its questions the bank does not have. */
    int unknown() {
        return document.questions().size() - known.size();
    }

    /** Returns those of its questions that the bank has in other words. */
    List<ModuleQuestion> changed() {
        return document.questions().stream()
                .filter(question -> newest(question)
                        .filter(version -> !version.getContent().equals(question.content()))
                        .isPresent())
                .toList();
    }

    /** Returns those of them that somebody is reviewing: they cannot change just now. */
    List<ModuleQuestion> inReview() {
        return changed().stream()
                .filter(question -> newest(question).orElseThrow().getStatus() == ReviewStatus.IN_REVIEW)
                .toList();
    }

    private Optional<QuestionVersion> newest(ModuleQuestion question) {
        return Optional.ofNullable(known.get(identifier(question)));
    }

    private Map<String, QuestionVersion> readKnown() {
        var names = document.questions().stream().map(this::identifier).toList();
        return names.isEmpty()
                ? Map.of()
                : em.createNamedQuery(QuestionVersion.LATEST_BY_NAMES, QuestionVersion.class)
                        .setParameter("values", names)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                version -> version.getQuestion().getIdentifier(), Function.identity()));
    }

    private String identifier(ModuleQuestion question) {
        return prefix + "/" + question.id();
    }

    /** Makes the draft and stores all of it. */
    ModuleEdition make(SentModule sent, Account author) {
        sent.media().keep(em, clock);
        var outline = CurriculumOutline.read(em);
        var of = module == null ? newModule(outline) : module;
        int number = nextNumber();
        var keyword = ModuleQuizzes.keyword(of, number);
        var before = questions(Use.BEFORE, outline, author);
        questions(Use.QUIZ, outline, author).forEach(question -> {
            var keywords = new ArrayList<>(question.getKeywords());
            keywords.add(keyword);
            question.tag(Set.copyOf(keywords));
        });
        var quiz = ModuleQuizzes.drawing(keyword);
        em.persist(quiz);
        var edition = new ModuleEdition(of, number, document.properties().minutesInClass(), quiz);
        edition.begunBy(author, clock.instant());
        edition.comeFrom(sent.digest());
        if (!before.isEmpty()) {
            var asked = ModuleQuizzes.beforeAndAfter();
            before.forEach(asked::await);
            em.persist(asked);
            edition.askBefore(asked);
        }
        EditionWriter.write(document, edition, outline);
        em.persist(edition);
        return edition;
    }

    private Module newModule(CurriculumOutline outline) {
        var properties = document.properties();
        var made = new Module(
                properties.slug(),
                outline.ageBand(properties.ageBand()),
                outline.strand(properties.strand()),
                properties.companion().equals(EditionDocument.NONE) ? null : properties.companion());
        em.persist(made);
        return made;
    }

    private int nextNumber() {
        return module == null ? 1 : editions(em, module).get(0).getNumber() + 1;
    }

    /** Returns the editions of a module, the newest first. */
    static List<ModuleEdition> editions(EntityManager em, Module module) {
        return em.createNamedQuery(ModuleEdition.OF_MODULE, ModuleEdition.class)
                .setParameter("module", module)
                .getResultList();
    }

    private List<Question> questions(Use use, CurriculumOutline outline, Account author) {
        return document.questions().stream()
                .filter(question -> question.use() == use)
                .map(question -> question(question, newest(question).orElse(null), outline, author))
                .toList();
    }

    private Question question(ModuleQuestion sent, QuestionVersion newest, CurriculumOutline outline, Account author) {
        if (newest == null) {
            var question = new Question();
            question.identify(identifier(sent));
            question.file(outline.outcome(sent.outcome()));
            submit(question.draft(sent.content(), author, clock.instant()));
            return question;
        }
        if (!newest.getContent().equals(sent.content())) {
            DomainException.require(
                    newest.getStatus() != ReviewStatus.IN_REVIEW, "curriculum_import_question_in_review", sent.id());
            if (newest.isOpen()) {
                newest.rewrite(sent.content(), author, clock.instant());
                newest.submit(clock.instant());
            } else {
                submit(newest.getQuestion().draft(sent.content(), author, clock.instant()));
            }
        }
        return newest.getQuestion();
    }

    private void submit(QuestionVersion version) {
        version.submit(clock.instant());
        em.persist(version.getQuestion());
        em.persist(version);
        // One after the other, so that their keys are in the order of the file.
        em.flush();
    }
}
