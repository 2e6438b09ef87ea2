package ba.sigurno.persistence.training.programme;

import ba.sigurno.persistence.i18n.DomainException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The prerequisites of programmes, by their public ids. None leads back to itself: nobody could begin. */
public final class Prerequisites {

    private final Map<String, Set<String>> priors;

    /**
     * One programme that asks for the award of another.
     *
     * @param programmeId the programme that asks
     * @param priorId the programme that has to be done before
     */
    public record Link(String programmeId, String priorId) {}

    /** Creates them from all links. */
    public Prerequisites(Collection<Link> links) {
        priors = links.stream()
                .collect(Collectors.groupingBy(
                        Link::programmeId, Collectors.mapping(Link::priorId, Collectors.toUnmodifiableSet())));
    }

    /** Throws when a programme is itself, directly or through others, a prerequisite of the one it would ask for. */
    public void requireNoCircle(String programmeId, String priorId) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(Set.of(priorId));
        while (!open.isEmpty()) {
            var next = open.pop();
            DomainException.require(!next.equals(programmeId), "training_rule_prior_circle");
            if (seen.add(next)) {
                open.addAll(priors.getOrDefault(next, Set.of()));
            }
        }
    }
}
