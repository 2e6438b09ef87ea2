package ba.sigurno.ejb.participation.scope;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.participation.measure.Selection;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Competence;
import ba.sigurno.persistence.territory.Municipality;
import java.util.List;

/**
 * What the caller looks at, and may: the country, an authority, a municipality of it, a school.
 *
 * @param authority whose jurisdiction it is; null for the country
 * @param authorities those whose schools are counted: itself, those that it coordinates, or all of the country; may be empty
 * @param sums whether the caller sees sums of authorities only, as one that coordinates others does
 * @param municipality the only one; null for all
 * @param school the only one; null for all
 */
public record Scope(
        Authority authority, List<Authority> authorities, boolean sums, Municipality municipality, School school) {

    /** Returns whether it has more than one jurisdiction: it is the country, or that of an authority that coordinates others. */
    public boolean isOfSeveral() {
        return authority == null || authority.getCompetence() == Competence.COORDINATING;
    }

    /** Returns its selection of a school year, limited to an age band, a strand, a language; null for all. */
    public Selection select(SchoolYear year, AgeBand ageBand, Strand strand, Language language) {
        return new Selection(authorities, municipality, school, year, ageBand, strand, language);
    }

    /** Returns its selection of a school year. */
    public Selection select(SchoolYear year) {
        return select(year, null, null, null);
    }
}
