package ba.sigurno.ejb.competition.running;

import ba.sigurno.ejb.competition.running.EditionInfo.Phase;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.territory.Authority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Shows the public the editions. */
@Stateless
@PermitAll
public class EditionService {

    /** Editions shown. */
    private static final int MAX = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CompetitionClock clock;

    /** Returns the editions that are switched on, the latest day first. */
    public List<EditionInfo> all(Language language) {
        return em
                .createNamedQuery(CompetitionEdition.ALL, CompetitionEdition.class)
                .setMaxResults(MAX)
                .getResultList()
                .stream()
                .filter(CompetitionEdition::isSwitchedOn)
                .map(edition -> info(edition, language))
                .toList();
    }

    /** Returns the jurisdictions of the map. */
    public List<JurisdictionTile> jurisdictions(Language language) {
        return em.createNamedQuery(Authority.COMPETENT, Authority.class).getResultList().stream()
                .filter(authority -> authority.getTileRow() != null)
                .map(authority -> new JurisdictionTile(
                        authority.getCode(),
                        authority.getAbbr(),
                        Localised.text(authority.getTexts(), language),
                        authority.getTileRow(),
                        authority.getTileColumn()))
                .toList();
    }

    private EditionInfo info(CompetitionEdition edition, Language language) {
        var text = Localised.text(edition.getTexts(), language, EditionText::toCyrillic);
        var now = Instant.ofEpochMilli(clock.millis());
        return new EditionInfo(
                edition.getPublicId(),
                edition.getYear(),
                edition.isRehearsal(),
                text.getTitle(),
                text.getRules(),
                text.getPrizes(),
                edition.getOpensAt(),
                edition.getClosesAt(),
                edition.isOver(now) ? Phase.OVER : edition.isOpen(now) ? Phase.OPEN : Phase.TO_COME,
                edition.getSeedCommitment().orElseThrow());
    }
}
