package ba.sigurno.ejb.youthpanel.idea;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.youthpanel.idea.IdeaStatus;
import ba.sigurno.persistence.youthpanel.idea.PanelIdea;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Lets the lead read the ideas of members, and answer them. */
@Stateless
@RolesAllowed("PANEL_LEAD")
public class IdeaAnswerService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private IdeaLines lines;

    @Inject
    private AuditService audit;

    /** Finds all ideas. */
    public Page<IdeaLine> search(Sort sort, int wished, Language reader) {
        var found = Page.read(
                em.createQuery(PanelIdea.ALL + sort.orderBy("i.id", reader), PanelIdea.class),
                em.createNamedQuery(PanelIdea.COUNT, Long.class).getSingleResult(),
                wished);
        var read = lines.forCentre(found.items()).iterator();
        return found.map(idea -> read.next());
    }

    /** Returns an idea. */
    public IdeaLine get(String ideaId) {
        return lines.forCentre(List.of(find(ideaId))).get(0);
    }

    /**
     * Answers an idea.
     *
     * @throws OptimisticLockException when somebody else answered since {@code version} was read
     */
    public void answer(String ideaId, IdeaStatus status, String answer, int version) {
        var idea = find(ideaId);
        if (version != idea.getVersion()) {
            throw new OptimisticLockException(idea);
        }
        idea.answer(status, FreeText.check(answer, PanelIdea.ANSWER_LENGTH));
        audit.record("youthpanel_action_idea_answered", "panel_idea", ideaId, idea.getTitle());
    }

    private PanelIdea find(String ideaId) {
        return entities.find(PanelIdea.class, PanelIdea.BY_PUBLIC_ID, ideaId);
    }
}
