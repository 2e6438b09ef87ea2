package ba.sigurno.ejb.territory;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.territory.Authority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the territories in which institutions and desks are competent, by whose codes rows of the confidential schema name them. */
@Stateless
@RolesAllowed({"ANALYST", "HOTLINE_HEAD", "COUNSELLOR", "SUPERVISOR"})
public class JurisdictionService {

    @PersistenceContext
    private EntityManager em;

    /** Returns them in the official order, by their codes, with the short name and the seat. */
    public List<Choice> all(Language reader) {
        return em.createNamedQuery(Authority.ALL, Authority.class)
                .getResultStream()
                .map(authority -> new Choice(authority.getCode(), name(authority, reader)))
                .toList();
    }

    private static String name(Authority authority, Language reader) {
        var name = authority.getSeat() == null
                ? authority.getAbbr()
                : authority.getAbbr() + " (" + authority.getSeat() + ")";
        return Transliterator.inScriptOf(reader, name);
    }
}
