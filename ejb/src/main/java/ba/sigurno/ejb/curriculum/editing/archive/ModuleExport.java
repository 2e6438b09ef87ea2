package ba.sigurno.ejb.curriculum.editing.archive;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes editions of modules, drafts too, to archives for editors. */
@Stateless
@RolesAllowed("EDITOR")
public class ModuleExport {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    /**
     * An archive.
     *
     * @param name the name of the file
     * @param bytes its content; not to be changed
     */
    public record ArchiveFile(String name, byte[] bytes) {}

    /** Returns the archive of an edition. */
    public ArchiveFile write(String edition) {
        var found = entities.find(ModuleEdition.class, ModuleEdition.BY_PUBLIC_ID, edition);
        var name = found.getModule().getSlug() + "-" + found.getNumber() + ".zip";
        return new ArchiveFile(name, ModuleArchive.write(new EditionFiles(em).of(found)));
    }
}
