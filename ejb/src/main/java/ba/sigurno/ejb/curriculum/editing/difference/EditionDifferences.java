package ba.sigurno.ejb.curriculum.editing.difference;

import ba.sigurno.ejb.curriculum.editing.archive.EditionFiles;
import ba.sigurno.ejb.curriculum.editing.archive.PackTexts;
import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Shows editors what differs between two editions of a module, or between one and the text that came with the product. */
@Stateless
@RolesAllowed("EDITOR")
public class EditionDifferences {

    /** Stands for the text that came with the product, in place of an edition. */
    public static final String PACK = "pack";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private PackTexts pack;

    /**
     * Returns what differs in a language, the earlier text first; the text that came with the product counts as the later.
     *
     * @param with the public id of another edition of the same module, or {@link #PACK}; null for the edition before it
     * @param language the language that is compared
     * @param reader the language of who reads the page
     */
    public DifferencesPage between(String edition, String with, Language language, Language reader) {
        var one = entities.find(ModuleEdition.class, ModuleEdition.BY_PUBLIC_ID, edition);
        var files = new EditionFiles(em);
        if (PACK.equals(with)) {
            var text = Optional.ofNullable(one.getModule().getCode())
                    .flatMap(pack::document)
                    .orElseThrow(() -> new NotFoundException("text of the pack for edition " + edition));
            var sections = ModuleDifferences.between(files.document(one), text, language);
            return new DifferencesPage(ModuleTitles.of(one, reader), one.getNumber(), 0, sections);
        }
        var other = with == null || with.isEmpty()
                ? before(one)
                : entities.find(ModuleEdition.class, ModuleEdition.BY_PUBLIC_ID, with, found -> found.getModule()
                        .equals(one.getModule()));
        var before = one.getNumber() < other.getNumber() ? one : other;
        var after = before.equals(one) ? other : one;
        var earlier = files.document(before);
        return new DifferencesPage(
                ModuleTitles.of(after, reader),
                before.getNumber(),
                after.getNumber(),
                ModuleDifferences.between(earlier, before.equals(after) ? earlier : files.document(after), language));
    }

    private ModuleEdition before(ModuleEdition edition) {
        return em.createNamedQuery(ModuleEdition.OF_MODULE, ModuleEdition.class)
                .setParameter("module", edition.getModule())
                .getResultStream()
                .filter(each -> each.getNumber() < edition.getNumber())
                .findFirst()
                .orElse(edition);
    }
}
