package ba.sigurno.ejb.youthpanel.publication;

import ba.sigurno.persistence.youthpanel.publication.PanelPublication;
import java.time.Instant;

/**
 * A quote, a photo or an idea.
 *
 * @param name the first name under a quote; null for a photo and for an idea, which name nobody
 * @param text the quote, what the photo shows, or the title of the idea
 * @param photo whether it is a photo
 * @param idea whether it is an idea
 * @param member the member, for the centre alone; null for the public
 */
public record PublicationLine(
        String publicId, String name, String text, boolean photo, boolean idea, Instant publishedAt, String member) {

    static PublicationLine forPublic(PanelPublication publication) {
        return of(publication, null);
    }

    static PublicationLine forCentre(PanelPublication publication) {
        return of(publication, publication.getMember().getName());
    }

    private static PublicationLine of(PanelPublication publication, String member) {
        boolean photo = publication.getFile().isPresent();
        boolean idea = publication.getIdea().isPresent();
        return new PublicationLine(
                publication.getPublicId(),
                photo || idea ? null : publication.getMember().getFirstName(),
                publication.getText(),
                photo,
                idea,
                publication.getPublishedAt(),
                member);
    }
}
