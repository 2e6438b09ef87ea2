package ba.sigurno.ejb.competition.analysis;

import ba.sigurno.ejb.competition.result.AnalysisCounter;
import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Shows editors the analysis of an edition's questions, once it is over or if it is a rehearsal, so that a wrong key is
 * found.
 */
@Stateless
@RolesAllowed({"EDITOR", "ADMIN"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaperAnalysisService {

    @Inject
    private Entities entities;

    @Inject
    private CompetitionClock clock;

    @Inject
    private AnalysisCounter counter;

    /**
     * Returns the analyses of the papers, the youngest pupils first.
     *
     * @throws NotFoundException also while answers to it are taken and count
     */
    public List<PaperAnalysis> papers(String editionId, Language language) {
        var now = Instant.ofEpochMilli(clock.millis());
        var edition = entities.find(
                CompetitionEdition.class,
                CompetitionEdition.BY_PUBLIC_ID,
                editionId,
                each -> each.isOver(now) || each.isSwitchedOn() && each.isRehearsal());
        var analyses = counter.of(edition);
        return edition.getPapers().stream()
                .map(paper -> new PaperAnalysis(
                        paper.getAgeBand().getCode(),
                        Localised.text(paper.getAgeBand().getTexts(), language),
                        analyses.get(paper.getId()).analyses(language)))
                .toList();
    }
}
