package ba.sigurno.ejb.curriculum.install;

import ba.sigurno.ejb.curriculum.format.ModuleDigest;
import ba.sigurno.ejb.curriculum.format.ModuleDocument;
import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.curriculum.format.reading.ModuleReader;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Loads at every start the modules of the country pack that are not here yet, as published editions. A module that is
 * here stays as it is, whatever was changed in it or in the pack; that the pack has another one now is only logged. One
 * that is broken is logged by file and line and does not hold up the others.
 */
@Singleton
@Startup
@DependsOn("FrameworkLoader")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CountryModuleLoader {

    private static final Logger LOG = Logger.getLogger(CountryModuleLoader.class.getName());

    @Inject
    private ModulePack pack;

    @Inject
    private ModuleInstaller installer;

    /** Loads what is missing; once more changes nothing. */
    @PostConstruct
    public void load() {
        var kit = pack.kit();
        var sources = installer.sources();
        var before = System.nanoTime();
        long loaded = installer.codes().stream()
                .filter(pack::has)
                .filter(code -> {
                    var files = pack.files(code, kit);
                    return sources.containsKey(code) ? isLeft(code, files, sources.get(code)) : install(code, files);
                })
                .count();
        LOG.info(() -> "loaded %d modules of the country in %d ms"
                .formatted(loaded, (System.nanoTime() - before) / 1_000_000));
    }

    private static boolean isLeft(String code, ModuleFiles files, Set<String> digests) {
        if (!digests.contains(ModuleDigest.of(files))) {
            LOG.info(() -> "module " + code + " of the country differs from the one that is here, which stays");
        }
        return false;
    }

    private boolean install(String code, ModuleFiles files) {
        var reading = ModuleReader.read(files);
        var wrong = Stream.concat(reading.problems().stream(), reading.missing().stream())
                .map(problem -> "\n" + problem.text(Language.ENGLISH))
                .collect(Collectors.joining());
        if (!wrong.isEmpty()) {
            LOG.warning(() -> "module " + code + " of the country is not loaded:" + wrong);
            return false;
        }
        try {
            return install(code, reading.document().orElseThrow(), files);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "module " + code + " of the country is not loaded", e);
            return false;
        }
    }

    private boolean install(String code, ModuleDocument document, ModuleFiles files) {
        var slug = document.properties().slug();
        if (installer.isTaken(slug)) {
            LOG.info(() -> "module " + code + " of the country is not loaded: a module made here is called " + slug);
            return false;
        }
        installer.install(document, ModuleMedia.of(document, files), ModuleDigest.of(files));
        return true;
    }
}
