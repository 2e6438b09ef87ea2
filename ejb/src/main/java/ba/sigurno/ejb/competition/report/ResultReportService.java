package ba.sigurno.ejb.competition.report;

import ba.sigurno.ejb.competition.report.ResultReport.Cell;
import ba.sigurno.ejb.competition.report.ResultReport.JurisdictionLine;
import ba.sigurno.ejb.competition.report.ResultReport.Line;
import ba.sigurno.ejb.competition.result.ClosedEdition;
import ba.sigurno.ejb.competition.result.ResultCounter;
import ba.sigurno.ejb.competition.running.JurisdictionTile;
import ba.sigurno.ejb.disclosure.Figure;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.competition.edition.Paper;
import ba.sigurno.persistence.competition.result.FrozenSchool;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Competence;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Shows coordinators the results of their own jurisdiction's pupils only; an authority that coordinates others sees
 * theirs and the sums. Administrators see all.
 */
@Stateless
@RolesAllowed({"COORDINATOR", "ADMIN"})
public class ResultReportService {

    private static final int MAX = 100;
    private static final Cell NOTHING = new Cell(Figure.of(0, false), 0, 0, 0);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private ResultCounter results;

    /** Returns the editions that have a result, the latest first: public id and title. */
    public List<ClosedEdition> editions(Language language) {
        return em
                .createNamedQuery(CompetitionEdition.ALL, CompetitionEdition.class)
                .setMaxResults(MAX)
                .getResultList()
                .stream()
                .filter(edition -> edition.getFrozenRevision() > 0)
                .map(edition -> new ClosedEdition(
                        edition.getPublicId(),
                        title(edition, language),
                        edition.isRehearsal(),
                        edition.getClosesAt(),
                        true,
                        true,
                        List.of()))
                .toList();
    }

    /** Returns the jurisdictions open to the caller, in the official order. */
    public List<JurisdictionTile> jurisdictions(Language language) {
        return allowed().stream()
                .map(authority -> jurisdiction(authority, language))
                .toList();
    }

    /**
     * Returns the report of an edition.
     *
     * @param authorityCode the code of one of the jurisdictions; null for all that are open to the caller together
     */
    public ResultReport report(String editionId, String authorityCode, Language language) {
        var edition = entities.find(
                CompetitionEdition.class,
                CompetitionEdition.BY_PUBLIC_ID,
                editionId,
                each -> each.getFrozenRevision() > 0);
        var asked = allowed().stream()
                .filter(authority ->
                        authorityCode == null || authority.getCode().equals(authorityCode))
                .toList();
        if (asked.isEmpty()) {
            throw new NotFoundException("result of " + authorityCode);
        }
        return report(edition, asked, language);
    }

    private List<Authority> allowed() {
        if (caller.hasRole(Role.ADMIN)) {
            return em.createNamedQuery(Authority.COMPETENT, Authority.class).getResultList();
        }
        var allowed = new ArrayList<Authority>();
        for (var own : caller.account().authorities()) {
            if (own.getCompetence() == Competence.COORDINATING) {
                allowed.addAll(em.createNamedQuery(Authority.COORDINATED, Authority.class)
                        .setParameter("authority", own)
                        .getResultList());
            } else {
                allowed.add(em.find(Authority.class, own.getId()));
            }
        }
        allowed.sort(Comparator.comparing(Authority::getId));
        return allowed;
    }

    private ResultReport report(CompetitionEdition edition, List<Authority> authorities, Language language) {
        var stored = results.stored(edition, edition.getFrozenRevision());
        var schools = stored.schools().stream().collect(Collectors.groupingBy(FrozenSchool::authority));
        var lines = new ArrayList<JurisdictionLine>();
        var tables = new ArrayList<JurisdictionTable>();
        for (var authority : authorities) {
            var table = new JurisdictionTable(schools.getOrDefault(authority.getCode(), List.of()), stored.lines());
            tables.add(table);
            lines.add(new JurisdictionLine(jurisdiction(authority, language), table.total()));
        }
        boolean one = authorities.size() == 1;
        return new ResultReport(
                edition.getPublicId(),
                title(edition, language),
                one ? authorities.get(0).getCode() : "",
                one ? Localised.text(authorities.get(0).getTexts(), language) : "",
                sum(tables, JurisdictionTable::total),
                one ? List.of() : lines,
                edition.getPapers().stream()
                        .map(paper ->
                                new Line(name(paper, language), 0, sum(tables, table -> table.paper(paper.getId()))))
                        .toList(),
                edition.getPapers().stream()
                        .flatMap(paper -> grades(paper, tables, language).stream())
                        .toList(),
                tables.stream().anyMatch(JurisdictionTable::leavesOut));
    }

    private static List<Line> grades(Paper paper, List<JurisdictionTable> tables, Language language) {
        return tables.stream()
                .flatMap(table -> table.grades(paper.getId()).stream())
                .distinct()
                .sorted()
                .map(grade ->
                        new Line(name(paper, language), grade, sum(tables, table -> table.grade(paper.getId(), grade))))
                .toList();
    }

    /** Sums up tables; where all figures are hidden, the sum is hidden too. */
    private static Cell sum(List<JurisdictionTable> tables, Function<JurisdictionTable, Cell> of) {
        return tables.stream().map(of).reduce(Cell::and).orElse(NOTHING);
    }

    private static String name(Paper paper, Language language) {
        return Localised.text(paper.getAgeBand().getTexts(), language);
    }

    private static String title(CompetitionEdition edition, Language language) {
        return Localised.text(edition.getTexts(), language, EditionText::toCyrillic)
                .getTitle();
    }

    private static JurisdictionTile jurisdiction(Authority authority, Language language) {
        return new JurisdictionTile(
                authority.getCode(),
                authority.getAbbr(),
                Localised.text(authority.getTexts(), language),
                authority.getTileRow() == null ? 0 : authority.getTileRow(),
                authority.getTileColumn() == null ? 0 : authority.getTileColumn());
    }
}
