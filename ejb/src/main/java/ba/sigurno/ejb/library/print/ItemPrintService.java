package ba.sigurno.ejb.library.print;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.library.download.DownloadCounter;
import ba.sigurno.ejb.library.item.ItemFinder;
import ba.sigurno.ejb.library.item.ShownText;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.LibraryItem;
import ba.sigurno.persistence.quiz.picture.StoredPicture;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives an item of the library to be printed, to everybody. */
@Stateless
@PermitAll
public class ItemPrintService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ItemFinder finder;

    @Inject
    private DownloadCounter counter;

    /**
     * Returns a published item, in the reader's language where there is such a text, and counts that.
     *
     * @throws NotFoundException when there is none, or it is not published
     */
    public PrintedItem item(String slug, Language reader) {
        var item = finder.published(slug);
        var shown = ShownText.of(finder.shown(item), reader);
        var text = shown.text();
        var pictures = pictures(item);
        counter.add(item);
        return new PrintedItem(
                slug,
                shown.language(),
                shown.inScript(text.getTitle()),
                shown.inScript(text.getSummary()),
                PrintedPart.of(
                        text.getBody(),
                        shown.isCyrillic(),
                        name -> pictures.get(item.getPictures().get(name))),
                item.getKind(),
                item.getLicence(),
                text.getNumber(),
                text.getPublishedAt());
    }

    /** Returns the files of the pictures of an item, by their digests. */
    private Map<String, byte[]> pictures(LibraryItem item) {
        if (item.getPictures().isEmpty()) {
            return Map.of();
        }
        return em.createNamedQuery(StoredPicture.BY_DIGESTS, StoredPicture.class)
                .setParameter("digests", item.getPictures().values())
                .getResultStream()
                .collect(Collectors.toMap(StoredPicture::getDigest, StoredPicture::getBytes));
    }
}
