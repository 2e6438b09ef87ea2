package ba.sigurno.ejb.curriculum.editing.archive;

import ba.sigurno.ejb.curriculum.format.ModuleDigest;
import ba.sigurno.ejb.curriculum.format.ModuleDocument;
import ba.sigurno.ejb.curriculum.format.reading.ModuleReader;
import ba.sigurno.ejb.curriculum.install.ModulePack;
import ba.sigurno.ejb.framework.CurriculumOutline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The modules as they came with the product. They do not change while it runs, so their digests are computed once. */
@ApplicationScoped
public class PackTexts {

    @Inject
    private ModulePack pack;

    private final Map<String, String> digests = new ConcurrentHashMap<>();

    /** Returns the digest of the files of a module; empty when it did not come with the product. */
    public Optional<String> digest(String code) {
        return pack.has(code)
                ? Optional.of(digests.computeIfAbsent(code, any -> ModuleDigest.of(pack.files(code, pack.kit()))))
                : Optional.empty();
    }

    /** Returns a module; empty when it did not come with the product, or has faults. */
    public Optional<ModuleDocument> document(String code) {
        return pack.has(code) ? ModuleReader.read(pack.files(code, pack.kit())).document() : Optional.empty();
    }

    SentModule read(String code, CurriculumOutline outline) {
        return SentModule.read(pack.files(code, pack.kit()), outline);
    }
}
