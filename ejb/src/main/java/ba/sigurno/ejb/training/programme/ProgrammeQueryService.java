package ba.sigurno.ejb.training.programme;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.programme.ProgrammeView.EditionLine;
import ba.sigurno.ejb.training.programme.ProgrammeView.Rights;
import ba.sigurno.ejb.training.programme.ProgrammeView.Scheme;
import ba.sigurno.ejb.training.session.SessionLine;
import ba.sigurno.ejb.training.session.SessionStatus;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.training.programme.EditionState;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows what a programme is; drafts only to those who write them. */
@Stateless
@RolesAllowed({"TEACHER", "TRAINER", "PLANNER"})
public class ProgrammeQueryService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A programme in one of its editions.
     *
     * @param number of the edition; null for the open one, or else the last
     */
    public ProgrammeView view(String programmeId, Integer number, Language reader) {
        var programme = entities.find(TrainingProgramme.class, TrainingProgramme.BY_PUBLIC_ID, programmeId);
        var edition = shown(programme, number);
        var text = ProgrammeTexts.in(edition, reader);
        var months = edition.getValidMonths();
        return new ProgrammeView(
                programmeId,
                edition.getPublicId(),
                edition.getVersion(),
                edition.getNumber(),
                edition.getState(),
                text.getTitle(),
                text.getDescription(),
                text.getOutcomes(),
                edition.getHours(),
                edition.getPoints(),
                schemes(edition, reader),
                months.isPresent() ? months.getAsInt() : null,
                edition.getRenewalMonths(),
                edition.getLeastLevel(),
                edition.getTrainers().stream()
                        .sorted(NameOrder.by(reader, Account::getDisplayName))
                        .map(Account::getDisplayName)
                        .collect(Collectors.joining(", ")),
                edition.getRequirements().stream()
                        .map(requirement -> RequirementFacts.of(requirement, reader))
                        .toList(),
                editions(programme),
                sessions(edition, reader),
                countSessions(edition),
                caller.hasRole(Role.PLANNER) ? rights(programme, edition) : Rights.reading(isLeader()));
    }

    private ProgrammeEdition shown(TrainingProgramme programme, Integer number) {
        var wished = number == null
                ? programme.openEdition().or(() -> last(programme))
                : programme.edition(number).filter(this::isVisible);
        return wished.orElseThrow(() -> new NotFoundException("edition " + number + " of " + programme));
    }

    private Optional<ProgrammeEdition> last(TrainingProgramme programme) {
        return programme.getEditions().stream().filter(this::isVisible).reduce((earlier, later) -> later);
    }

    private boolean isVisible(ProgrammeEdition edition) {
        return edition.getState() != EditionState.DRAFT || caller.hasRole(Role.PLANNER);
    }

    private List<EditionLine> editions(TrainingProgramme programme) {
        return programme.getEditions().stream()
                .filter(this::isVisible)
                .map(edition -> new EditionLine(edition.getNumber(), edition.getState()))
                .sorted(Comparator.comparing(EditionLine::number).reversed())
                .toList();
    }

    private List<Scheme> schemes(ProgrammeEdition edition, Language reader) {
        var own = edition.getSchemes();
        return own.isEmpty()
                ? List.of()
                : em.createNamedQuery(Authority.ALL, Authority.class).getResultList().stream()
                        .filter(authority -> own.containsKey(authority.getCode()))
                        .map(authority -> new Scheme(
                                Localised.text(authority.getTexts(), reader),
                                own.get(authority.getCode()).getPoints(),
                                own.get(authority.getCode()).getScheme()))
                        .toList();
    }

    private List<SessionLine> sessions(ProgrammeEdition edition, Language reader) {
        if (!isLeader()) {
            return List.of();
        }
        var now = clock.instant();
        return em.createNamedQuery(ProgrammeEdition.SESSIONS, TrainingSession.class)
                .setParameter("edition", edition)
                .setParameter("trainerId", leaderId())
                .setMaxResults(ProgrammeView.MAX_SESSIONS)
                .getResultStream()
                .map(session -> SessionLine.of(session, session.getTaken(), SessionStatus.of(session, now), reader))
                .toList();
    }

    private long countSessions(ProgrammeEdition edition) {
        return isLeader()
                ? em.createNamedQuery(ProgrammeEdition.COUNT_SESSIONS, Long.class)
                        .setParameter("edition", edition)
                        .setParameter("trainerId", leaderId())
                        .getSingleResult()
                : 0;
    }

    private boolean isLeader() {
        return caller.hasRole(Role.PLANNER) || caller.hasRole(Role.TRAINER);
    }

    private Long leaderId() {
        return caller.hasRole(Role.PLANNER) ? null : caller.account().getId();
    }

    private static Rights rights(TrainingProgramme programme, ProgrammeEdition edition) {
        boolean draft = edition.getState() == EditionState.DRAFT;
        boolean first = programme.getEditions().size() == 1;
        return new Rights(
                true,
                true,
                draft,
                edition.isOpen(),
                programme.latest().getState() != EditionState.DRAFT,
                draft && !first,
                draft && first,
                draft ? programme.openEdition().map(ProgrammeEdition::getNumber).orElse(null) : null);
    }
}
