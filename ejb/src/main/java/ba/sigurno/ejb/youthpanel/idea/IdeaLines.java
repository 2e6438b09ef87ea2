package ba.sigurno.ejb.youthpanel.idea;

import ba.sigurno.persistence.youthpanel.idea.IdeaVote;
import ba.sigurno.persistence.youthpanel.idea.PanelIdea;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts ideas and their votes together, for whoever may see them. */
@ApplicationScoped
public class IdeaLines {

    /** As many as members see: those of about a year. */
    private static final int MAX_SHOWN = 50;

    @PersistenceContext
    private EntityManager em;

    /** Returns the last ideas as a member sees them: of none it says whose it is. */
    public List<IdeaLine> forMember(PanelMember member) {
        var ideas = em.createNamedQuery(PanelIdea.LATEST, PanelIdea.class)
                .setMaxResults(MAX_SHOWN)
                .getResultList();
        if (ideas.isEmpty()) {
            return List.of();
        }
        var voted = em.createNamedQuery(IdeaVote.OF_MEMBER, IdeaVote.class)
                .setParameter("member", member)
                .setParameter("ids", ids(ideas))
                .getResultStream()
                .map(IdeaVote::getIdea)
                .collect(Collectors.toSet());
        return lines(ideas, voted, false);
    }

    /** Returns the lines of ideas as the centre sees them, in their order. */
    List<IdeaLine> forCentre(List<PanelIdea> ideas) {
        return ideas.isEmpty() ? List.of() : lines(ideas, Set.of(), true);
    }

    private List<IdeaLine> lines(List<PanelIdea> ideas, Set<PanelIdea> voted, boolean named) {
        Map<Long, Long> votes = em.createNamedQuery(IdeaVote.COUNTS, Object[].class)
                .setParameter("ids", ids(ideas))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        return ideas.stream()
                .map(idea -> new IdeaLine(
                        idea.getPublicId(),
                        idea.getTitle(),
                        idea.getText(),
                        named ? idea.getMember().map(PanelMember::getName).orElse(null) : null,
                        votes.getOrDefault(idea.getId(), 0L),
                        voted.contains(idea),
                        idea.getStatus(),
                        idea.getAnswer(),
                        idea.getCreatedAt(),
                        idea.getVersion()))
                .toList();
    }

    private static List<Long> ids(List<PanelIdea> ideas) {
        return ideas.stream().map(PanelIdea::getId).toList();
    }
}
