package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.curriculum.PlannedModule;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.assignment.AssignmentService;
import ba.sigurno.ejb.curriculum.catalogue.PublicCatalogue;
import ba.sigurno.ejb.curriculum.codes.CurriculumCodes;
import ba.sigurno.ejb.curriculum.journey.LessonSteps;
import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.ejb.curriculum.journey.PupilPreview;
import ba.sigurno.ejb.curriculum.journey.StepCommand;
import ba.sigurno.ejb.curriculum.module.ModuleCatalogue;
import ba.sigurno.ejb.curriculum.module.ModuleFilter;
import ba.sigurno.ejb.curriculum.progress.ClassAnswers;
import ba.sigurno.ejb.curriculum.progress.ClassOverview;
import ba.sigurno.ejb.curriculum.progress.ClassProgress;
import ba.sigurno.ejb.enrolment.card.CardService;
import ba.sigurno.ejb.enrolment.disclosure.PupilDisclosure;
import ba.sigurno.ejb.enrolment.oneroster.PackageService;
import ba.sigurno.ejb.enrolment.pupil.PupilNames;
import ba.sigurno.ejb.enrolment.pupil.PupilNicknames;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.pupil.RosterUndo;
import ba.sigurno.ejb.enrolment.rollover.RolloverService;
import ba.sigurno.ejb.enrolment.roster.RosterCommand;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.enrolment.schoolclass.CoTeachingService;
import ba.sigurno.ejb.enrolment.transfer.PupilMerging;
import ba.sigurno.ejb.enrolment.transfer.TransferService;
import ba.sigurno.ejb.quiz.analysis.ItemAnalysisService;
import ba.sigurno.ejb.quiz.attempt.AttemptService;
import ba.sigurno.ejb.quiz.leaderboard.LeaderboardService;
import ba.sigurno.persistence.curriculum.module.ModulePage;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.enrolment.schoolclass.ClassLine;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the {@link AccessMatrix} about classes, pupils, modules and quizzes. */
@RequestScoped
public class LearningOperations {

    private static final Language READER = Language.BOSNIAN;

    @Inject
    private ClassService classes;

    @Inject
    private CoTeachingService coTeaching;

    @Inject
    private RolloverService rollovers;

    @Inject
    private TransferService transfers;

    @Inject
    private PupilMerging merging;

    @Inject
    private PupilNames names;

    @Inject
    private PupilService pupils;

    @Inject
    private PupilNicknames nicknames;

    @Inject
    private PupilDisclosure disclosure;

    @Inject
    private PackageService packages;

    @Inject
    private RosterUndo undo;

    @Inject
    private CardService cards;

    @Inject
    private ModuleCatalogue catalogue;

    @Inject
    private CurriculumCodes codes;

    @Inject
    private PublicCatalogue publicCatalogue;

    @Inject
    private PlannedModule modules;

    @Inject
    private AssignmentService assignments;

    @Inject
    private ClassOverview overview;

    @Inject
    private ClassProgress progress;

    @Inject
    private ClassAnswers answers;

    @Inject
    private PupilPreview preview;

    @Inject
    private PupilJourney journey;

    @Inject
    private LessonSteps steps;

    @Inject
    private AttemptService attempts;

    @Inject
    private LeaderboardService boards;

    @Inject
    private ItemAnalysisService analyses;

    @Inject
    private Rows rows;

    void addTo(Operations all, AccessScene scene) throws Exception {
        ofClass(all, scene);
        ofRollover(all, scene);
        ofMoving(all, scene);
        ofPupilsOfClass(all, scene);
        ofModules(all, scene);
        ofCatalogue(all);
        ofPupil(all, scene);
        ofAnalysis(all);
    }

    private void ofClass(Operations all, AccessScene scene) {
        all.asks("ClassService.year", () -> classes.year())
                .asks("ClassService.schools", () -> classes.schools())
                .lists("ClassService.ofYear", () -> holdsClass(classes.ofYear(classes.year()), scene))
                .asks(
                        "ClassService.create",
                        () -> classes.create(
                                new NewClass(scene.schoolId, classes.year(), ClassGrades.of(5), "M-1", READER)))
                .asks("ClassService.get", () -> classes.get(scene.classId))
                .does(
                        "ClassService.edit",
                        () -> classes.edit(
                                scene.classId,
                                rows.version("school_class", scene.classId),
                                ClassGrades.of(5),
                                "M-2",
                                READER,
                                READER))
                .does("ClassService.isUnused", () -> classes.isUnused(scene.classId))
                .does("ClassService.delete", () -> classes.delete(scene.unusedClassId))
                .asks("ClassService.wrongTries", () -> classes.wrongTries(scene.classId))
                .does("ClassService.unlock", () -> classes.unlock(scene.classId))
                .does("ClassService.archive", () -> classes.archive(scene.classId))
                .does("ClassService.replaceJoinCode", () -> classes.replaceJoinCode(scene.classId))
                .asks("CoTeachingService.teachers", () -> coTeaching.teachers(scene.classId))
                .asks("CoTeachingService.colleagues", () -> coTeaching.colleagues(scene.classId))
                .does("CoTeachingService.invite", () -> coTeaching.invite(scene.classId, scene.teammateId, null))
                .does("CoTeachingService.remove", () -> coTeaching.remove(scene.sharedClassId, scene.teammateId))
                .lists("CoTeachingService.invitations", () -> coTeaching.invitations().stream()
                        .anyMatch(each -> each.getSchoolClass().getPublicId().equals(scene.invitingClassId)))
                .does("CoTeachingService.accept", () -> coTeaching.accept(scene.invitingClassId))
                .does("CoTeachingService.decline", () -> coTeaching.decline(scene.invitingClassId));
    }

    private void ofRollover(Operations all, AccessScene scene) {
        all.lists("RolloverService.due", () -> rollovers.due().stream()
                        .anyMatch(line -> line.schoolClass().getPublicId().equals(scene.lastYearClassId)))
                .asks("RolloverService.year", () -> rollovers.year(scene.classId))
                .asks("RolloverService.page", () -> rollovers.page(scene.lastYearClassId))
                .asks(
                        "RolloverService.rollOver",
                        () -> rollovers.rollOver(scene.lastYearClassId, "M-3", List.of(scene.lastYearPupilId)))
                .asks("RolloverService.undo", () -> rollovers.undo(scene.continuedClassId));
    }

    private void ofMoving(Operations all, AccessScene scene) {
        all.asks("TransferService.offered", () -> transfers.offered(scene.classId, scene.pupilId))
                .asks("TransferService.offer", () -> transfers.offer(scene.classId, scene.pupilId))
                .does("TransferService.withdraw", () -> transfers.withdraw(scene.classId, scene.pupilId))
                .asks("TransferService.preview", () -> transfers.preview(scene.classId, scene.transferCode))
                .asks("TransferService.receive", () -> transfers.receive(scene.classId, scene.transferCode))
                .asks("PupilMerging.page", () -> merging.page(scene.classId, scene.pupilId, scene.classmateId))
                .does("PupilMerging.merge", () -> merging.merge(scene.classId, scene.pupilId, scene.classmateId));
    }

    private void ofPupilsOfClass(Operations all, AccessScene scene) {
        all.asks("PupilNames.ofClass", () -> names.ofClass(scene.classId))
                .asks("PupilNames.byId", () -> names.byId(scene.classId))
                .asks("PupilNames.staying", () -> names.staying(scene.classId))
                .asks("PupilService.count", () -> pupils.count(scene.classId))
                .asks("PupilService.preview", () -> pupils.preview(scene.classId, "Lejla", null))
                .asks("PupilService.enrol by names", () -> pupils.enrol(scene.classId, RosterCommand.of("Lejla"), 2))
                .asks("PupilService.enrol by number", () -> pupils.enrol(scene.classId, 3, 2))
                .asks("PupilService.add", () -> pupils.add(scene.classId, "Lejla", 2))
                .asks("PupilService.get", () -> pupils.get(scene.classId, scene.pupilId))
                .does("PupilService.recognise", () -> pupils.recognise(scene.classId, scene.pupilId, "Lejla"))
                .does("PupilService.place", () -> pupils.place(scene.classId, Map.of()))
                .does("PupilService.replaceCode", () -> pupils.replaceCode(scene.classId, scene.pupilId))
                .does("PupilService.erase", () -> pupils.erase(scene.classId, scene.pupilId))
                .asks("PupilService.erase several", () -> pupils.erase(scene.classId, List.of(scene.pupilId)))
                .asks("PupilNicknames.offers", () -> nicknames.offers(scene.classId, scene.pupilId, null, 0))
                .does(
                        "PupilNicknames.choose",
                        () -> nicknames.choose(
                                scene.classId,
                                scene.pupilId,
                                nicknames
                                        .offers(scene.classId, scene.pupilId, null, 0)
                                        .get(0)))
                .asks("PupilDisclosure.of", () -> disclosure.of(scene.classId, scene.pupilId))
                .asks("RosterUndo.last", () -> undo.last(scene.classId))
                .asks("PackageService.schools", () -> packages.schools())
                .asks("PackageService.read", () -> packages.read("nothing", "paket.zip", new byte[0]))
                .asks("PackageService.review", () -> packages.review("nothing", 1))
                .does("PackageService.take", () -> packages.take("nothing", null))
                .does("RosterUndo.undo", () -> undo.undo(scene.classId, "nothing"))
                .asks("CardService.codes", () -> cards.codes(scene.classId))
                .asks("CardService.classCode", () -> cards.classCode(scene.classId))
                .asks("CardService.ofClass", () -> cards.ofClass(scene.classId))
                .asks("CardService.ofPupil", () -> cards.ofPupil(scene.classId, scene.pupilId));
    }

    private void ofModules(Operations all, AccessScene scene) {
        all.asks(
                        "ModuleCatalogue.search",
                        () -> catalogue.search(new ModuleFilter(null, null, null, null, null), 1, READER))
                .asks("CurriculumCodes.authorities", () -> codes.authorities())
                .asks("CurriculumCodes.get", () -> codes.get(Demo.AUTHORITY_TK))
                .does(
                        "CurriculumCodes.replace",
                        () -> codes.replace(
                                Demo.AUTHORITY_TK,
                                "",
                                codes.get(Demo.AUTHORITY_TK).stamp()))
                .asks("CurriculumCodes.ofModule", () -> codes.ofModule(Demo.MODULE))
                .asks("ModuleCatalogue.preview", () -> catalogue.preview(Demo.MODULE, READER))
                .lists("AssignmentService.classes", () -> holdsClass(assignments.classes(), scene))
                .asks("AssignmentService.assigned", () -> assignments.assigned(scene.classId, READER))
                .asks("AssignmentService.page", () -> assignments.page(scene.classId, READER))
                .does(
                        "AssignmentService.assign",
                        () -> assignments.assign(scene.classId, Demo.MODULE_FOR_YOUNGEST, null))
                .does(
                        "AssignmentService.assign to some",
                        () -> assignments.assign(scene.classId, Demo.MODULE_FOR_YOUNGEST, null, List.of(scene.pupilId)))
                .asks("AssignmentService.edit", () -> assignments.edit(scene.classId, scene.assignmentId, READER))
                .does(
                        "AssignmentService.change",
                        () -> assignments.change(scene.classId, scene.assignmentId, null, List.of()))
                .does("AssignmentService.hide", () -> assignments.hide(scene.classId, scene.assignmentId))
                .does("AssignmentService.show", () -> assignments.show(scene.classId, scene.assignmentId))
                .does(
                        "AssignmentService.unassign",
                        () -> assignments.unassign(scene.sharedClassId, scene.untouchedAssignmentId))
                .lists("ClassOverview.lines", () -> overview.lines(READER).stream()
                        .anyMatch(line -> line.classId().equals(scene.classId)))
                .asks("ClassProgress.page", () -> progress.page(scene.classId, scene.assignmentId, READER))
                .asks("ClassAnswers.ofClass", () -> answers.ofClass(scene.classId, scene.assignmentId, READER))
                .asks(
                        "ClassAnswers.ofPupil",
                        () -> answers.ofPupil(scene.classId, scene.assignmentId, scene.pupilId, READER))
                .asks("PupilPreview.home", () -> preview.home(scene.classId, READER))
                .asks(
                        "PupilPreview.lesson of a class",
                        () -> preview.lesson(scene.classId, scene.assignmentId, 1, READER))
                .asks("PupilPreview.lesson of a module", () -> preview.lesson(Demo.MODULE, 1, READER));
    }

    private void ofCatalogue(Operations all) throws Exception {
        var slug = modules.make();
        modules.page(slug, ModulePage.Kind.PLAN, READER, "Plan");
        all.asks(
                        "PublicCatalogue.search",
                        () -> publicCatalogue.search(new ModuleFilter(null, null, null, null, null), 1, READER))
                .asks("PublicCatalogue.module", () -> publicCatalogue.module(slug, READER))
                .asks("PublicCatalogue.ageBands", () -> publicCatalogue.ageBands())
                .asks("PublicCatalogue.strands", () -> publicCatalogue.strands())
                .asks("PublicCatalogue.sheet", () -> publicCatalogue.sheet(slug, ModulePage.Kind.PLAN, READER));
    }

    private void ofPupil(Operations all, AccessScene scene) {
        all.asks("PupilJourney.home", () -> journey.home(READER))
                .asks("PupilJourney.quiz", () -> journey.quiz(scene.assignmentId, READER))
                .asks("PupilJourney.lesson", () -> journey.lesson(scene.assignmentId, 1, READER))
                .does("LessonSteps.save", () -> steps.save(scene.lessonId, new StepCommand(1, Map.of())))
                .asks("PupilJourney.lessonDone", () -> journey.lessonDone(scene.lessonId))
                .asks("PupilJourney.before", () -> journey.before(scene.askingAssignmentId, READER))
                .asks("PupilJourney.startBefore", () -> journey.startBefore(scene.askingAssignmentId))
                .asks("PupilJourney.startQuiz", () -> journey.startQuiz(scene.assignmentId))
                .asks("PupilJourney.done", () -> journey.done(scene.finishedAttemptId, READER))
                .asks("AttemptService.view", () -> attempts.view(scene.openAttemptId, Optional.empty(), READER))
                .does(
                        "AttemptService.answer",
                        () -> attempts.answer(scene.openAttemptId, scene.question.number(), scene.answer))
                .asks("LeaderboardService.quizzes", () -> boards.quizzes(READER))
                .asks(
                        "LeaderboardService.board",
                        () -> boards.board(boards.quizzes(READER).get(0).quizId(), READER));
    }

    private void ofAnalysis(Operations all) {
        var quiz = rows.text("SELECT MIN(public_id) FROM quiz");
        var question = rows.text("SELECT MIN(public_id) FROM question");
        all.asks("ItemAnalysisService.ofQuiz", () -> analyses.ofQuiz(quiz, READER))
                .asks("ItemAnalysisService.ofQuestion", () -> analyses.ofQuestion(question, READER));
    }

    private static boolean holdsClass(List<ClassLine> lines, AccessScene scene) {
        return lines.stream().anyMatch(line -> line.schoolClass().getPublicId().equals(scene.classId));
    }
}
