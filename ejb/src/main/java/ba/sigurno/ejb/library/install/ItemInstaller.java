package ba.sigurno.ejb.library.install;

import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.framework.CurriculumOutline;
import ba.sigurno.ejb.library.search.ItemWords;
import ba.sigurno.ejb.quiz.picture.KeptPictures;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.LibraryItem;
import ba.sigurno.persistence.library.item.LibraryText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Stores items of the country pack, each in a transaction of its own. Only {@link CountryLibraryLoader} calls it. */
@Stateless
@PermitAll
public class ItemInstaller {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Returns, by the name of each item that is here, the digest of the files that it came from; none for one made here. */
    public Map<String, List<String>> sources() {
        return em.createNamedQuery(LibraryItem.SOURCES, Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        source -> (String) source[0],
                        Collectors.mapping(source -> String.valueOf(source[1]), Collectors.toList())));
    }

    /** Stores an item without problems, published; {@code digest} is that of its files. */
    public void install(WrittenItem written, String digest) {
        var now = clock.instant();
        var outline = CurriculumOutline.read(em);
        var properties = written.properties();
        var source = ModuleFiles.LANGUAGES.get(0);
        var item = new LibraryItem(properties.slug(), properties.kind(), properties.licence(), source, now);
        item.describe(properties.kind(), properties.minutes(), properties.licence(), properties.reviewBy(), null);
        item.isFor(
                properties.audiences(),
                properties.ageBands().stream().map(outline::ageBand).toList(),
                properties.strands().stream().map(outline::strand).toList());
        item.comeFrom(digest);
        written.pictures().forEach((name, picture) -> {
            new KeptPictures(em, clock).keep(picture);
            item.show(name, picture.digest());
        });
        item.publish(now);
        em.persist(item);
        written.texts().forEach((language, text) -> em.persist(text(item, language, text, now)));
    }

    private static LibraryText text(LibraryItem item, Language language, WrittenText written, Instant now) {
        var isSource = language == item.getSourceLanguage();
        var text = new LibraryText(item, language, 1, isSource ? null : 1, null, now);
        text.say(
                written.title(),
                written.summary(),
                written.keywords(),
                written.body(),
                ItemWords.of(written.title(), written.summary(), written.keywords(), written.body()));
        text.publish(null, now);
        return text;
    }
}
