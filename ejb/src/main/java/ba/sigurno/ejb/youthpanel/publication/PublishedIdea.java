package ba.sigurno.ejb.youthpanel.publication;

import ba.sigurno.persistence.youthpanel.idea.IdeaStatus;
import ba.sigurno.persistence.youthpanel.idea.PanelIdea;

/**
 * An idea that everybody may read, without saying whose it was.
 *
 * @param answer what came of it, in the words of the centre
 */
public record PublishedIdea(String title, IdeaStatus status, String answer) {

    static PublishedIdea of(PanelIdea idea) {
        return new PublishedIdea(idea.getTitle(), idea.getStatus(), idea.getAnswer());
    }
}
