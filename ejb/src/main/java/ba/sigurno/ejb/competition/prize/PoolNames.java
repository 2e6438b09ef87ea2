package ba.sigurno.ejb.competition.prize;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.competition.prize.PrizeTicket;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.territory.Authority;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;

/** Names pools in words. */
final class PoolNames {

    private final Map<String, String> bands = new HashMap<>();
    private final Map<String, String> authorities = new HashMap<>();

    PoolNames(EntityManager em, Language language) {
        em.createNamedQuery(AgeBand.ALL, AgeBand.class)
                .getResultList()
                .forEach(band -> bands.put(band.getCode(), Localised.text(band.getTexts(), language)));
        em.createNamedQuery(Authority.COMPETENT, Authority.class)
                .getResultList()
                .forEach(each -> authorities.put(each.getCode(), Localised.text(each.getTexts(), language)));
        bands.put(PrizeTicket.ALL, Messages.text(language, "competition_draw_all_bands"));
        authorities.put(PrizeTicket.ALL, Messages.text(language, "competition_draw_all_authorities"));
    }

    /** Returns the age band and the authority of a pool; their codes when the names are gone. */
    String of(String pool) {
        int dash = pool.indexOf('-');
        var band = pool.substring(0, dash);
        var authority = pool.substring(dash + 1);
        return bands.getOrDefault(band, band) + " · " + authorities.getOrDefault(authority, authority);
    }
}
