package ba.sigurno.ejb.library.install;

import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Loads at every start the items of the country pack that are not here yet, as published items. An item that is here
 * stays as it is, whatever was changed in it or in the pack; that the pack has another one now is only logged. One that is
 * broken is logged by file and line and does not hold up the others.
 */
@Singleton
@Startup
@DependsOn("FrameworkLoader")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CountryLibraryLoader {

    private static final Logger LOG = Logger.getLogger(CountryLibraryLoader.class.getName());

    @Inject
    private LibraryPack pack;

    @Inject
    private ItemInstaller installer;

    /** Loads what is missing; once more changes nothing. */
    @PostConstruct
    public void load() {
        var sources = installer.sources();
        long loaded = pack.slugs().stream()
                .filter(slug -> isNew(slug, sources))
                .filter(this::install)
                .count();
        LOG.info(() -> "loaded %d items of the country's library".formatted(loaded));
    }

    private boolean isNew(String slug, Map<String, List<String>> sources) {
        if (!sources.containsKey(slug)) {
            return true;
        }
        if (!sources.get(slug).contains(pack.digest(pack.files(slug)))) {
            LOG.info(() -> "item " + slug + " of the country's library differs from the one that is here, which stays");
        }
        return false;
    }

    private boolean install(String slug) {
        var files = pack.files(slug);
        var item = LibraryItemReader.read(files);
        var wrong = item.problems().stream()
                .map(problem -> "\n" + problem.text(Language.ENGLISH))
                .collect(Collectors.joining());
        if (!wrong.isEmpty() || !slug.equals(item.properties().slug())) {
            LOG.warning(() -> "item " + slug + " of the country's library is not loaded:" + wrong);
            return false;
        }
        try {
            installer.install(item, pack.digest(files));
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "item " + slug + " of the country's library is not loaded", e);
            return false;
        }
    }
}
