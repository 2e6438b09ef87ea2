package ba.sigurno.ejb.competition.report;

import ba.sigurno.ejb.competition.report.ResultReport.Cell;
import ba.sigurno.ejb.competition.report.ResultReport.JurisdictionLine;
import ba.sigurno.ejb.competition.report.ResultReport.Line;
import ba.sigurno.ejb.competition.report.ResultReport.MunicipalityLine;
import ba.sigurno.ejb.competition.report.ResultReport.SchoolLine;
import ba.sigurno.ejb.competition.result.ClosedEdition;
import ba.sigurno.ejb.competition.result.ResultCounter;
import ba.sigurno.ejb.competition.running.JurisdictionTile;
import ba.sigurno.ejb.disclosure.Figure;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.competition.edition.Paper;
import ba.sigurno.persistence.competition.result.FrozenSchool;
import ba.sigurno.persistence.framework.AgeBand;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                        null,
                        null,
                        null,
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
        var now = counted(edition, authorities);
        var before = previous(edition).map(each -> counted(each, authorities)).orElse(null);
        boolean one = authorities.size() == 1;
        return new ResultReport(
                edition.getPublicId(),
                title(edition, language),
                edition.getClosesAt(),
                before == null ? null : before.edition().getYear(),
                one ? authorities.get(0).getCode() : "",
                one ? Localised.text(authorities.get(0).getTexts(), language) : "",
                now.total(),
                before == null ? null : before.total(),
                one ? List.of() : jurisdictions(now, before, authorities, language),
                edition.getPapers().stream()
                        .map(paper -> line(now, before, paper, 0, language))
                        .toList(),
                edition.getPapers().stream()
                        .flatMap(paper -> now.grades(paper).map(grade -> line(now, before, paper, grade, language)))
                        .toList(),
                now.schools().schools().size(),
                now.schools().absent(),
                one ? municipalities(now, before, language) : List.of(),
                one ? schools(now, before, language) : List.of(),
                now.tables().values().stream().anyMatch(JurisdictionTable::leavesOut));
    }

    /** The result of an edition for some jurisdictions, by the code of the authority. */
    private record Counted(CompetitionEdition edition, Map<String, JurisdictionTable> tables, SchoolTable schools) {

        Cell total() {
            return sum(JurisdictionTable::total);
        }

        Stream<Integer> grades(Paper paper) {
            return tables.values().stream()
                    .flatMap(table -> table.grades(paper.getId()).stream())
                    .distinct()
                    .sorted();
        }

        /** Returns the figures of an age band, or of one grade of it; null when it had no paper. */
        Cell of(AgeBand ageBand, int grade) {
            return edition.getPapers().stream()
                    .filter(paper -> paper.getAgeBand().equals(ageBand))
                    .map(Paper::getId)
                    .findFirst()
                    .map(paper -> sum(table -> grade == 0 ? table.paper(paper) : table.grade(paper, grade)))
                    .orElse(null);
        }

        /** Sums up tables; where all figures are hidden, the sum is hidden too. */
        private Cell sum(Function<JurisdictionTable, Cell> of) {
            return tables.values().stream().map(of).reduce(Cell::and).orElse(NOTHING);
        }
    }

    private Counted counted(CompetitionEdition edition, List<Authority> authorities) {
        var stored = results.stored(edition, edition.getFrozenRevision());
        var byAuthority = stored.schools().stream().collect(Collectors.groupingBy(FrozenSchool::authority));
        var tables = new LinkedHashMap<String, JurisdictionTable>();
        var schools = new ArrayList<FrozenSchool>();
        for (var authority : authorities) {
            var own = byAuthority.getOrDefault(authority.getCode(), List.of());
            tables.put(authority.getCode(), new JurisdictionTable(own, stored.lines()));
            schools.addAll(own);
        }
        return new Counted(edition, tables, new SchoolTable(schools, stored.lines()));
    }

    /** Finds the edition of the same kind with a result in the latest year before. */
    private Optional<CompetitionEdition> previous(CompetitionEdition edition) {
        return em
                .createNamedQuery(CompetitionEdition.ALL, CompetitionEdition.class)
                .setMaxResults(MAX)
                .getResultList()
                .stream()
                .filter(each -> each.getFrozenRevision() > 0 && each.isRehearsal() == edition.isRehearsal())
                .filter(each -> each.getYear() < edition.getYear())
                .max(Comparator.comparingInt(CompetitionEdition::getYear)
                        .thenComparing(CompetitionEdition::getClosesAt)
                        .thenComparing(CompetitionEdition::getId));
    }

    private static List<JurisdictionLine> jurisdictions(
            Counted now, Counted before, List<Authority> authorities, Language language) {
        return authorities.stream()
                .map(authority -> new JurisdictionLine(
                        jurisdiction(authority, language),
                        now.tables().get(authority.getCode()).total(),
                        before == null
                                ? null
                                : before.tables().get(authority.getCode()).total()))
                .toList();
    }

    private static Line line(Counted now, Counted before, Paper paper, int grade, Language language) {
        return new Line(
                name(paper, language),
                grade,
                now.of(paper.getAgeBand(), grade),
                before == null ? null : before.of(paper.getAgeBand(), grade));
    }

    private static List<MunicipalityLine> municipalities(Counted now, Counted before, Language language) {
        var table = now.schools();
        return table.municipalities().stream()
                .map(name -> new MunicipalityLine(
                        name,
                        table.size(name),
                        table.absent(name),
                        table.municipality(name),
                        before == null ? null : before.schools().municipality(name)))
                .sorted(NameOrder.by(language, MunicipalityLine::name))
                .toList();
    }

    private static List<SchoolLine> schools(Counted now, Counted before, Language language) {
        var table = now.schools();
        return table.schools().stream()
                .map(school -> new SchoolLine(
                        school.name(),
                        SchoolTable.municipality(school),
                        table.isAbsent(school),
                        table.school(school.id()),
                        before == null ? null : before.schools().school(school.id())))
                .sorted(NameOrder.by(language, SchoolLine::name))
                .toList();
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
