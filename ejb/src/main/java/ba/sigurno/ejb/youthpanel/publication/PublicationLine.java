package ba.sigurno.ejb.youthpanel.publication;

import ba.sigurno.persistence.youthpanel.publication.PanelPublication;
import java.time.Instant;

/**
 * A quote or a photo.
 *
 * @param name the first name under a quote; null for a photo, which names nobody
 * @param text the quote, or what the photo shows
 * @param photo whether it is a photo
 * @param member the member, for the centre alone; null for the public
 */
public record PublicationLine(
        String publicId, String name, String text, boolean photo, Instant publishedAt, String member) {

    static PublicationLine forPublic(PanelPublication publication) {
        return of(publication, null);
    }

    static PublicationLine forCentre(PanelPublication publication) {
        return of(publication, publication.getMember().getName());
    }

    private static PublicationLine of(PanelPublication publication, String member) {
        boolean photo = publication.getFile().isPresent();
        return new PublicationLine(
                publication.getPublicId(),
                photo ? null : publication.getMember().getFirstName(),
                publication.getText(),
                photo,
                publication.getPublishedAt(),
                member);
    }
}
