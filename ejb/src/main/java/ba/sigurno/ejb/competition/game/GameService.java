package ba.sigurno.ejb.competition.game;

import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.competition.running.EditionInfo;
import ba.sigurno.ejb.competition.running.EditionService;
import ba.sigurno.ejb.competition.running.LiveEditions;
import ba.sigurno.ejb.competition.running.RunningEdition;
import ba.sigurno.ejb.enrolment.schoolclass.ClassAccess;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.mail.SiteAddress;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.Paper;
import ba.sigurno.persistence.competition.game.ClassGame;
import ba.sigurno.persistence.competition.game.GameCode;
import ba.sigurno.persistence.competition.game.GamePhase;
import ba.sigurno.persistence.competition.game.GamePlayer;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Lets teachers play the quiz with a class of their own. For everybody else the game does not exist. */
@Stateless
@RolesAllowed("TEACHER")
public class GameService {

    private static final String DOOR = "/play";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClassAccess classes;

    @Inject
    private EditionService editions;

    @Inject
    private LiveEditions shelf;

    @Inject
    private CompetitionClock clock;

    @Inject
    private WallToken tokens;

    @Inject
    private SiteAddress site;

    /** Returns the open editions with a paper for the class. */
    public List<EditionInfo> editions(String classId, Language language) {
        var schoolClass = classes.get(classId);
        var open = shelf.all().stream()
                .filter(edition -> edition.isOpen(clock.millis()) && !edition.isPractice())
                .filter(edition -> place(edition, schoolClass).isPresent())
                .map(RunningEdition::publicId)
                .toList();
        return editions.all(language).stream()
                .filter(edition -> open.contains(edition.id()))
                .toList();
    }

    /** Returns the public id of the class's running game, if there is one. */
    public Optional<String> running(String classId) {
        return running(classes.get(classId)).map(ClassGame::getPublicId);
    }

    /**
     * Starts a game and returns its public id; a running game of the class goes on instead, so that a second click
     * starts no second one.
     *
     * @param seconds the time for each question; 0 leaves the time to the teacher
     * @throws DomainException when the edition is not open, or has no paper for the class
     */
    public String start(String classId, String editionId, Language language, int seconds) {
        var schoolClass = classes.changing(classId);
        return running(schoolClass)
                .orElseGet(() -> started(schoolClass, editionId, language, seconds))
                .getPublicId();
    }

    private ClassGame started(SchoolClass schoolClass, String editionId, Language language, int seconds) {
        var edition = shelf.all().stream()
                .filter(each -> each.publicId().equals(editionId) && !each.isPractice())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("edition " + editionId));
        DomainException.require(!edition.isOver(clock.millis()), "competition_rule_over");
        int place = place(edition, schoolClass)
                .orElseThrow(() -> new DomainException(
                        "competition_rule_no_paper", schoolClass.getGrades().youngest()));
        var paper = edition.papers().get(place);
        return stored(new ClassGame(
                schoolClass,
                em.find(CompetitionEdition.class, (long) edition.id()),
                em.getReference(Paper.class, paper.id()),
                paper.size(),
                freeCode(),
                language,
                seconds,
                now()));
    }

    private ClassGame stored(ClassGame game) {
        em.persist(game);
        return game;
    }

    /** Returns the modules whose quiz the class may practise with, those for its age first. */
    public List<GameModule> modules(String classId, Language language) {
        return new ModuleGames(em).modules(classes.get(classId), language);
    }

    /**
     * Starts a game with the quiz of a module and returns its public id; a running game of the class goes on instead.
     *
     * @param slug the module's name in addresses
     * @param count the number of questions; of a shorter quiz all are asked
     * @param seconds the time for each question; 0 leaves the time to the teacher
     * @throws DomainException when nothing of the quiz is answered by a tap, or the class is of no age band
     */
    public String startModule(String classId, String slug, int count, Language language, int seconds) {
        var schoolClass = classes.changing(classId);
        return running(schoolClass)
                .orElseGet(() -> started(
                        schoolClass, new ModuleGames(em).ofModule(schoolClass, slug, count, now()), language, seconds))
                .getPublicId();
    }

    /**
     * Starts a game with a short quiz of the class and returns its public id; a running game of the class goes on instead.
     *
     * @param quizId the quiz
     * @param seconds the time for each question; 0 leaves the time to the teacher
     */
    public String startClassQuiz(String classId, String quizId, Language language, int seconds) {
        var schoolClass = classes.changing(classId);
        return running(schoolClass)
                .orElseGet(() -> started(
                        schoolClass, new ModuleGames(em).ofClassQuiz(schoolClass, quizId, now()), language, seconds))
                .getPublicId();
    }

    private ClassGame started(SchoolClass schoolClass, CompetitionEdition practice, Language language, int seconds) {
        em.persist(practice);
        var paper = practice.getPapers().get(0);
        int items = paper.getItems().size();
        return stored(new ClassGame(schoolClass, practice, paper, items, freeCode(), language, seconds, now()));
    }

    private static OptionalInt place(RunningEdition edition, SchoolClass schoolClass) {
        return edition.paperFor(
                schoolClass.getSchool().getLevel(), schoolClass.getGrades().youngest());
    }

    private Optional<ClassGame> running(SchoolClass schoolClass) {
        return em
                .createNamedQuery(ClassGame.RUNNING, ClassGame.class)
                .setParameter("schoolClass", schoolClass)
                .setParameter("ended", GamePhase.ENDED)
                .setParameter("now", now())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    private String freeCode() {
        String code;
        do {
            code = GameCode.random();
        } while (!em.createNamedQuery(ClassGame.BY_CODE, ClassGame.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty());
        return code;
    }

    /** Returns the data that the wall needs. */
    public Wall wall(String gameId) {
        var game = get(gameId);
        return new Wall(
                game.getCode().orElse(null),
                game.getCode().map(code -> site.page(DOOR + "?code=" + code)).orElse(null),
                tokens.issue(gameId, game.getStartedAt().plus(ClassGame.MAX_LENGTH.multipliedBy(2))),
                game.getSchoolClass().getPublicId(),
                game.getSchoolClass().getName(),
                game.getLanguage());
    }

    /** Advances the game from the step that the caller saw; a call with an earlier step changes nothing. */
    public void advance(String gameId, int seenStep) {
        changing(gameId).advance(seenStep, now());
    }

    /** Ends the game; the class may look at the end for a while. */
    public void end(String gameId) {
        changing(gameId).end(now());
    }

    /** Keeps newcomers out, or lets them in. */
    public void lock(String gameId, boolean locked) {
        changing(gameId).lock(locked);
    }

    /** Sends a player out of the game, or lets it back in. Its answers stay. */
    public void kick(String gameId, String playerId, boolean kicked) {
        em
                .createNamedQuery(GamePlayer.BY_PUBLIC_ID, GamePlayer.class)
                .setParameter("game", changing(gameId))
                .setParameter("publicId", playerId)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("player " + playerId))
                .kick(kicked);
    }

    /** Returns the game, locked against changes by others until this transaction ends. */
    private ClassGame changing(String gameId) {
        var game = get(gameId);
        em.refresh(game, LockModeType.PESSIMISTIC_WRITE);
        return game;
    }

    private ClassGame get(String gameId) {
        return em
                .createNamedQuery(ClassGame.BY_PUBLIC_ID_AND_TEACHER, ClassGame.class)
                .setParameter("publicId", gameId)
                .setParameter("teacher", classes.teacher())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("game " + gameId));
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
