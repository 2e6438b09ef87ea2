package ba.sigurno.ejb.training.ladder;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.training.planning.TrainerLevels;
import ba.sigurno.ejb.training.progress.HeldAwards;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.ladder.AcceptedPractice;
import ba.sigurno.persistence.training.ladder.LadderKind;
import ba.sigurno.persistence.training.ladder.LadderProgress;
import ba.sigurno.persistence.training.ladder.LadderProgress.Known;
import ba.sigurno.persistence.training.ladder.LadderRequirement;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads how far trainers are on the ladder, however many there are, with one query for each kind of requirement. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class LadderReader {

    private static final Map<LadderKind, String> COUNTS = Map.of(
            LadderKind.LED, TrainingSession.COUNT_LED,
            LadderKind.ASSISTED, TrainingSession.COUNT_ASSISTED,
            LadderKind.TAUGHT, TrainingSession.COUNT_TAUGHT);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private TrainerLevels levels;

    @Inject
    private HeldAwards awards;

    /** The progress of trainers, by the ids of their accounts. Whose data it may show, the caller checks. */
    public Map<Long, LadderProgress> of(Collection<Account> trainers) {
        if (trainers.isEmpty()) {
            return Map.of();
        }
        var ids = trainers.stream().map(Account::getId).toList();
        var all = em.createNamedQuery(LadderRequirement.ALL, LadderRequirement.class)
                .getResultList();
        var level = levels.of(trainers);
        var counts = counts(ids);
        var certificates = certificates(ids);
        var practice = practice(ids);
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new LadderProgress(
                                all,
                                new Known(
                                        level.get(id),
                                        counts.getOrDefault(id, Map.of()),
                                        certificates.getOrDefault(id, Set.of()),
                                        practice.getOrDefault(id, Set.of())))));
    }

    private Map<Long, Map<LadderKind, Integer>> counts(List<Long> ids) {
        var counts = new HashMap<Long, Map<LadderKind, Integer>>();
        COUNTS.forEach((kind, query) -> em.createNamedQuery(query, Object[].class)
                .setParameter("accountIds", ids)
                .setParameter("now", clock.instant())
                .getResultStream()
                .forEach(row -> counts.computeIfAbsent((Long) row[0], id -> new EnumMap<>(LadderKind.class))
                        .put(kind, ((Number) row[1]).intValue())));
        return counts;
    }

    private Map<Long, Set<String>> certificates(List<Long> ids) {
        var today = Dates.local(clock.instant()).toLocalDate();
        return awards.of(ids).stream()
                .filter(award -> award.last().isInForce(today))
                .collect(Collectors.groupingBy(
                        HeldAwards.Award::accountId,
                        Collectors.mapping(HeldAwards.Award::programmeId, Collectors.toSet())));
    }

    private Map<Long, Set<TrainerLevel>> practice(List<Long> ids) {
        return em.createNamedQuery(AcceptedPractice.OF, AcceptedPractice.class)
                .setParameter("accountIds", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        accepted -> accepted.getAccount().getId(),
                        Collectors.mapping(AcceptedPractice::getLevel, Collectors.toSet())));
    }
}
