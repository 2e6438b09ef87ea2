package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.support.ProofOfWork;
import ba.sigurno.ejb.competition.answer.OwnAnswers;
import ba.sigurno.ejb.competition.entry.EntryPass;
import ba.sigurno.ejb.competition.entry.EntryService;
import ba.sigurno.ejb.competition.report.ClassBoardService;
import ba.sigurno.ejb.competition.running.EditionInfo;
import ba.sigurno.ejb.competition.running.EditionService;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The rows of the {@link AccessMatrix} about the quiz of Safer Internet Day. */
@RequestScoped
public class CompetitionOperations {

    @Inject
    private EditionService editions;

    @Inject
    private EntryService entries;

    @Inject
    private OwnAnswers own;

    @Inject
    private ClassBoardService classBoards;

    /** Adds them, about the rehearsal of the demonstration. */
    void addTo(Operations all, AccessScene scene) {
        var edition = editions.all(Language.BOSNIAN).stream()
                .filter(each -> each.phase() == EditionInfo.Phase.OPEN)
                .findFirst()
                .orElseThrow()
                .id();
        var code = entries.enterWithClass(edition, scene.schoolId, 5).code();
        all.asks("EditionService.all", () -> editions.all(Language.BOSNIAN))
                .asks("EditionService.jurisdictions", () -> editions.jurisdictions(Language.BOSNIAN))
                .asks("EntryService.enterAsPupil", () -> entries.enterAsPupil(edition))
                .does("EntryService.requireProof", () -> entries.requireProof(edition, ProofOfWork.of(edition)))
                .asks("EntryService.enter", () -> entries.enter(edition, scene.schoolId, 6, ProofOfWork.of(edition)))
                .asks("EntryService.enterWithClass", () -> entries.enterWithClass(edition, scene.schoolId, 5))
                .asks("EntryService.enterAgain", () -> entries.enterAgain(edition, code))
                .asks("ClassBoardService.ofClass", () -> classBoards.ofClass(edition, scene.classId))
                .asks("ClassBoardService.own", () -> classBoards.own(edition))
                .asks("OwnAnswers.of", () -> own.of(new EntryPass(0, 0, 0)));
    }
}
