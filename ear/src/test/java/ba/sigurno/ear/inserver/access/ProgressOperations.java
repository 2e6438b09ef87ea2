package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.participation.TeacherColumn;
import ba.sigurno.ejb.participation.TeacherReportService;
import ba.sigurno.ejb.participation.TeacherReportService.Filter;
import ba.sigurno.ejb.training.assessment.AssessmentSheetService;
import ba.sigurno.ejb.training.assessment.OwnAssessmentService;
import ba.sigurno.ejb.training.progress.FulfilmentService;
import ba.sigurno.ejb.training.progress.FulfilmentService.Piece;
import ba.sigurno.ejb.training.progress.FulfilmentService.Result;
import ba.sigurno.ejb.training.progress.FulfilmentSheetService;
import ba.sigurno.ejb.training.progress.OwnProgressService;
import ba.sigurno.ejb.training.progress.SubmittedFileService;
import ba.sigurno.ejb.training.progress.TaskService;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The rows of the {@link AccessMatrix} about the way from a seat in a training to an award. */
@RequestScoped
public class ProgressOperations {

    private static final Language READER = Language.BOSNIAN;

    private static final Filter OURS = new Filter(Demo.AUTHORITY_TK, null, null);

    @Inject
    private TeacherReportService teachers;

    @Inject
    private FulfilmentSheetService sheets;

    @Inject
    private FulfilmentService fulfilments;

    @Inject
    private TaskService tasks;

    @Inject
    private SubmittedFileService files;

    @Inject
    private OwnAssessmentService assessments;

    @Inject
    private AssessmentSheetService tests;

    @Inject
    private OwnProgressService own;

    @Inject
    private Rows rows;

    void addTo(Operations all, AccessScene scene) {
        all.asks("TeacherReportService.report", () -> teachers.report(OURS, Sort.by(TeacherColumn.NAME), 1, READER))
                .asks("TeacherReportService.all", () -> teachers.all(OURS, Sort.by(TeacherColumn.NAME), READER))
                .asks("TeacherReportService.isNamed", () -> teachers.isNamed(OURS.authorityCode()))
                .asks("TeacherReportService.sums", () -> teachers.sums(OURS.authorityCode(), READER))
                .asks("TeacherReportService.schools", () -> teachers.schools(OURS.authorityCode()))
                .asks("FulfilmentSheetService.sheet", () -> sheets.sheet(scene.taskSessionId, READER))
                .does(
                        "FulfilmentService.record",
                        () -> fulfilments.record(
                                scene.taskSessionId, scene.testId, Map.of(teacher(), new Result(null, 50))))
                .does(
                        "FulfilmentService.accept",
                        () -> fulfilments.accept(scene.taskSessionId, new Piece(scene.taskId, teacher(), 0), ""))
                .does(
                        "FulfilmentService.giveBack",
                        () -> fulfilments.giveBack(
                                scene.taskSessionId, new Piece(scene.taskId, teacher(), 0), "Dopunite."))
                .asks("TaskService.task", () -> tasks.task(scene.taskId, READER))
                .does("TaskService.handIn", () -> tasks.handIn(scene.taskId, 0, "Sat u 5. razredu.", null, null))
                .asks("SubmittedFileService.get", () -> files.get(scene.fileId))
                .asks("OwnAssessmentService.get", () -> assessments.get(scene.onlineTestId, READER))
                .does("OwnAssessmentService.begin", () -> assessments.begin(scene.onlineTestId, false))
                .asks(
                        "OwnAssessmentService.view",
                        () -> assessments.view(scene.attemptAtTestId, Optional.empty(), READER))
                .does("OwnAssessmentService.answer", () -> assessments.answer(scene.attemptAtTestId, 1, Map.of()))
                .asks("AssessmentSheetService.sheet", () -> tests.sheet(scene.taskSessionId, READER))
                .does(
                        "AssessmentSheetService.open",
                        () -> tests.open(
                                scene.taskSessionId,
                                Instant.now(),
                                Instant.now().plus(Duration.ofDays(1))))
                .does(
                        "AssessmentSheetService.grant",
                        () -> tests.grant(scene.taskSessionId, scene.onlineTestId, teacher(), "Nestalo je struje."))
                .lists("OwnProgressService.mine", () -> own.mine(READER).stream()
                        .flatMap(programme -> programme.lines().stream())
                        .anyMatch(line -> line.id().equals(scene.taskId)));
    }

    private String teacher() {
        return rows.accountId(Demo.TEACHER_TK);
    }
}
