package ba.sigurno.ear.inserver.access;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsPupil;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ejb.entity.NotFoundException;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody may what the {@link AccessMatrix} says, and nothing else. */
@ExtendWith(ArquillianExtension.class)
class AccessMatrixIT {

    private static final Logger LOG = Logger.getLogger(AccessMatrixIT.class.getName());

    /** Who has a column only in rows about what is theirs. */
    private static final Set<CallerKind> WITHOUT_COLUMN = EnumSet.of(
            CallerKind.SCO,
            CallerKind.ANA,
            CallerKind.HEA,
            CallerKind.WEL,
            CallerKind.COU,
            CallerKind.SUP,
            CallerKind.LEA,
            CallerKind.PAR);

    @Inject
    private SceneMaker maker;

    @Inject
    private LearningOperations learning;

    @Inject
    private WorkshopOperations workshops;

    @Inject
    private CentreOperations centre;

    @Inject
    private DraftOperations drafts;

    @Inject
    private QuizOperations quizzes;

    @Inject
    private BankOperations bank;

    @Inject
    private LessonEditingOperations lessonEditing;

    @Inject
    private TransferOperations transfers;

    @Inject
    private ModuleArchiveOperations archives;

    @Inject
    private LessonTranslationOperations translations;

    @Inject
    private CompetitionOperations competition;

    @Inject
    private ResultOperations results;

    @Inject
    private EditionOperations editions;

    @Inject
    private PrizeOperations prizes;

    @Inject
    private GameOperations games;

    @Inject
    private ClassQuizOperations classQuizzes;

    @Inject
    private BadgeOperations badges;

    @Inject
    private TrainingOperations trainings;

    @Inject
    private ProgrammeOperations programmes;

    @Inject
    private LadderOperations ladder;

    @Inject
    private ProgressOperations ways;

    @Inject
    private RegisterOperations register;

    @Inject
    private AdmissionOperations admission;

    @Inject
    private FactorOperations factors;

    @Inject
    private LibraryOperations library;

    @Inject
    private HotlineOperations hotline;

    @Inject
    private ChatOperations chats;

    @Inject
    private HelplineOperations helpline;

    @Inject
    private PanelOperations panel;

    @Inject
    private PartnerOperations partners;

    @Inject
    private SystemOperations system;

    @Inject
    private AsStaff asStaff;

    @Inject
    private AsPupil asPupil;

    @Resource
    private UserTransaction transaction;

    private final Operations operations = new Operations();
    private AccessScene scene;

    @BeforeEach
    void setTheScene() throws Exception {
        scene = maker.make();
        learning.addTo(operations, scene);
        workshops.addTo(operations, scene);
        centre.addTo(operations, scene);
        drafts.addTo(operations);
        quizzes.addTo(operations);
        bank.addTo(operations);
        lessonEditing.addTo(operations);
        archives.addTo(operations);
        translations.addTo(operations);
        transfers.addTo(operations);
        competition.addTo(operations, scene);
        results.addTo(operations);
        editions.addTo(operations);
        prizes.addTo(operations);
        games.addTo(operations, scene);
        classQuizzes.addTo(operations, scene);
        badges.addTo(operations, scene);
        library.addTo(operations);
        trainings.addTo(operations, scene);
        programmes.addTo(operations);
        ladder.addTo(operations, scene);
        ways.addTo(operations, scene);
        register.addTo(operations, scene);
        admission.addTo(operations, scene);
        factors.addTo(operations);
        hotline.addTo(operations);
        chats.addTo(operations);
        helpline.addTo(operations);
        panel.addTo(operations, scene);
        partners.addTo(operations);
        system.addTo(operations);
    }

    @Test
    void everybodyMayWhatTheMatrixSays() {
        assertThat(AccessMatrix.heads())
                .isEqualTo(
                        Arrays.stream(CallerKind.values()).map(CallerKind::name).collect(Collectors.joining(" ")));
        assertThat(operations.byName().keySet())
                .containsExactlyInAnyOrderElementsOf(AccessMatrix.operations().toList());
        var wrong = AccessMatrix.operations()
                .map(this::compared)
                .flatMap(Optional::stream)
                .toList();
        assertThat(wrong).as("rows of the matrix: " + AccessMatrix.heads()).isEmpty();
        assertThat(beyondAllStaff()).as("columns that rows leave out").isEmpty();
    }

    /** In rows without a column these may what every member of staff may; returns all other rows. */
    private List<String> beyondAllStaff() {
        return AccessMatrix.operations()
                .flatMap(operation -> WITHOUT_COLUMN.stream()
                        .filter(who -> AccessMatrix.row(operation).split(" ").length <= who.ordinal())
                        .filter(who -> {
                            var call = operations.byName().get(operation);
                            return answer(who, operation, call)
                                    == CallOutcome.REFUSED
                                    == AccessMatrix.isForAllStaff(operation);
                        })
                        .map(who -> who + " " + operation))
                .toList();
    }

    /** What is wrong with a row, below what it should be. */
    private Optional<String> compared(String operation) {
        var expected = AccessMatrix.row(operation);
        var answers = answers(operation, Math.max(expected.split(" ").length, CallerKind.FTE.ordinal()));
        return answers.equals(expected)
                ? Optional.empty()
                : Optional.of("%n  %s (matrix)%n  %s %s".formatted(expected, answers, operation));
    }

    private String answers(String operation, int columns) {
        var call = operations.byName().get(operation);
        return Arrays.stream(CallerKind.values())
                .limit(columns)
                .map(who -> String.valueOf(answer(who, operation, call).sign()))
                .collect(Collectors.joining(" "));
    }

    private CallOutcome answer(CallerKind who, String operation, Callable<?> call) {
        try {
            var given = as(who, () -> undone(call));
            return Boolean.FALSE.equals(given) ? CallOutcome.LEFT_OUT : CallOutcome.GIVEN;
        } catch (Exception e) {
            var answer = answer(e);
            if (answer == CallOutcome.BROKEN) {
                LOG.log(Level.WARNING, operation + " as " + who, e);
            }
            return answer;
        }
    }

    private static CallOutcome answer(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFoundException) {
                return CallOutcome.NOT_FOUND;
            }
            if (cause instanceof EJBAccessException) {
                return CallOutcome.REFUSED;
            }
        }
        return CallOutcome.BROKEN;
    }

    private <T> T as(CallerKind who, Callable<T> call) throws Exception {
        return switch (who) {
            case ANY -> call.call();
            case PUP -> asPupil.call(scene.pupilId, call);
            case PU2 -> asPupil.call(scene.outsiderId, call);
            case FTE -> asStaff.call(scene.formerTeacher, call);
            case FSU -> asStaff.call(scene.formerSubstitute, call);
            case FSC -> asStaff.call(scene.atOtherSchool, call);
            default -> asStaff.call(who.email(), call);
        };
    }

    /** Does it, and undoes it, so that the next caller finds the same scene. */
    private <T> T undone(Callable<T> call) throws Exception {
        transaction.begin();
        try {
            return call.call();
        } finally {
            transaction.rollback();
        }
    }
}
