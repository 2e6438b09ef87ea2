package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.competition.ClosedQuiz;
import ba.sigurno.ear.inserver.support.EndOfWork;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.competition.analysis.PaperAnalysisService;
import ba.sigurno.ejb.competition.correction.CorrectionService;
import ba.sigurno.ejb.competition.report.ResultReportService;
import ba.sigurno.ejb.competition.result.ClosedEditionService;
import ba.sigurno.ejb.competition.result.CorrectionCommand;
import ba.sigurno.persistence.competition.result.Verdict;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of the {@link AccessMatrix} about what comes after the competition. */
@RequestScoped
public class ResultOperations {

    private static final Language READER = Language.BOSNIAN;

    /** Of the scene's school. */
    @Inject
    private ClosedQuiz quiz;

    @Inject
    private ClosedEditionService afterwards;

    @Inject
    private EndOfWork end;

    @Inject
    private CorrectionService corrections;

    @Inject
    private PaperAnalysisService analyses;

    @Inject
    private ResultReportService reports;

    @Inject
    private Rows rows;

    /** Adds them, about an edition that is over; it is frozen by the first who may, and then corrected by each who may. */
    void addTo(Operations all) throws Exception {
        quiz.make(Duration.ofMinutes(1), Demo.AUTHORITY_TK);
        var edition = quiz.editionId();
        var reasons = ClosedQuiz.LANGUAGES.stream()
                .collect(Collectors.toMap(Function.identity(), language -> "Pitanje je bilo nejasno."));
        var correcting = new CorrectionCommand(quiz.ageBand(), 1, Verdict.EVERYBODY, Set.of(), reasons);
        all.asks("ClosedEditionService.all", () -> afterwards.all(READER))
                .asks("ClosedEditionService.get", () -> afterwards.get(edition, READER))
                .does("ClosedEditionService.freeze", () -> {
                    afterwards.freeze(edition);
                    end.of(ClosedEditionService.FREEZING, edition);
                })
                .does("ClosedEditionService.prove", () -> {
                    afterwards.prove(edition);
                    end.of(ClosedEditionService.PROVING, edition);
                })
                .asks("CorrectionService.items", () -> corrections.items(edition, READER))
                .does("CorrectionService.preview", () -> {
                    corrections.preview(edition, correcting);
                    end.of(CorrectionService.PREVIEWING, edition);
                })
                .asks("CorrectionService.look", () -> corrections.look(edition, correcting))
                .does("CorrectionService.correct", () -> {
                    corrections.correct(edition, correcting, revision(edition));
                    end.of(ClosedEditionService.CORRECTING, edition);
                })
                .asks("PaperAnalysisService.papers", () -> analyses.papers(edition, READER))
                .asks("ResultReportService.editions", () -> reports.editions(READER))
                .lists("ResultReportService.jurisdictions", () -> reports.jurisdictions(READER).stream()
                        .anyMatch(jurisdiction -> jurisdiction.code().equals(Demo.AUTHORITY_TK)))
                .asks("ResultReportService.report", () -> reports.report(edition, Demo.AUTHORITY_TK, READER));
    }

    private int revision(String edition) {
        return (int) rows.count("SELECT frozen_revision FROM competition_edition WHERE public_id = ?", edition);
    }
}
