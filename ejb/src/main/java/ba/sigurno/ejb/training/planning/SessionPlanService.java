package ba.sigurno.ejb.training.planning;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.register.MunicipalityFinder;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.session.SessionMails;
import ba.sigurno.ejb.training.session.SessionTrail;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Plans sessions: a trainer own ones, a planner those of any trainer. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class SessionPlanService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private MunicipalityFinder municipalities;

    @Inject
    private TrainerLevels levels;

    @Inject
    private SessionDiary diary;

    @Inject
    private SessionMails mails;

    @Inject
    private SessionTrail trail;

    /** The programmes that can be held: those with an open edition, which a trainer has to be allowed to lead. */
    public List<Choice> programmes(Language reader) {
        boolean all = caller.hasRole(Role.PLANNER);
        var level = all ? null : levels.of(caller.account());
        return open().stream()
                .filter(edition -> all || edition.mayLead(caller.account(), level))
                .map(edition -> new Choice(edition.getProgramme().getPublicId(), ProgrammeTexts.title(edition, reader)))
                .toList();
    }

    /** The authorities for whose teachers one can be held. */
    public List<Choice> authorities(Language reader) {
        return em.createNamedQuery(Authority.COMPETENT, Authority.class)
                .getResultStream()
                .map(authority -> new Choice(authority.getCode(), Localised.text(authority.getTexts(), reader)))
                .toList();
    }

    private List<ProgrammeEdition> open() {
        return em.createNamedQuery(ProgrammeEdition.OPEN, ProgrammeEdition.class)
                .getResultList();
    }

    /** Lists the trainers a planner can choose: all who may lead some open edition. None for a trainer. */
    public List<Choice> trainers() {
        return trainers(open());
    }

    /** Lists the trainers a planner can choose for one of these editions; none for a trainer. */
    public List<Choice> trainers(List<ProgrammeEdition> editions) {
        if (!caller.hasRole(Role.PLANNER)) {
            return List.of();
        }
        var all = em.createNamedQuery(Account.WITH_ROLE, Account.class)
                .setParameter("role", Role.TRAINER)
                .getResultList();
        var level = levels.of(all);
        return all.stream()
                .filter(trainer ->
                        editions.stream().anyMatch(edition -> edition.mayLead(trainer, level.get(trainer.getId()))))
                .map(trainer -> new Choice(trainer.getPublicId(), trainer.getDisplayName()))
                .toList();
    }

    /**
     * Plans a session and tells its public id; what was planned already, by a click before this one, stays one.
     *
     * @throws DomainException when a date is past, or the trainer is busy then: told in the reader's language
     */
    public String plan(SessionCommand command, Language reader) {
        var times = command.meetings().stream().map(MeetingTime::time).toList();
        var trainer = trainer(command.trainerId());
        // Sessions of a trainer are planned one after the other.
        em.lock(trainer, LockModeType.PESSIMISTIC_WRITE);
        var edition = edition(command.programmeId());
        edition.requireLeader(trainer, levels.of(trainer));
        var session = new TrainingSession(
                edition,
                trainer,
                authority(command.authorityCode()),
                times,
                SessionPlace.of(command),
                command.language(),
                command.seats());
        DomainException.require(session.getStartsAt().isAfter(clock.instant()), "training_rule_past");
        session.meet(command.mode(), SessionPlace.link(command));
        session.beIn(command.municipality() == null ? null : municipalities.find(command.municipality()));
        session.closeRegistration(command.deadline());
        DomainException.require(!session.isRegistrationClosed(clock.instant()), "training_rule_deadline_past");
        return diary.planned(session)
                .orElseGet(() -> {
                    diary.requireFree(session, reader);
                    em.persist(session);
                    trail.record("planned", session, trainer.getDisplayName());
                    mails.planned(session, session.getTrainer().equals(caller.account()));
                    return session;
                })
                .getPublicId();
    }

    private ProgrammeEdition edition(String programmeId) {
        return em.createNamedQuery(ProgrammeEdition.OPEN_OF, ProgrammeEdition.class)
                .setParameter("programmeId", programmeId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("open edition of programme " + programmeId));
    }

    private Account trainer(String trainerId) {
        var wished = caller.hasRole(Role.PLANNER) ? trainerId : caller.account().getPublicId();
        return entities.find(Account.class, Account.BY_PUBLIC_ID, wished, Account::isEnabled);
    }

    private Authority authority(String code) {
        return code == null ? null : entities.findByCode(Authority.class, Authority.BY_CODE, code);
    }
}
