package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.ModuleZip;
import ba.sigurno.ejb.curriculum.editing.archive.ModuleExport;
import ba.sigurno.ejb.curriculum.editing.archive.ModuleImportService;
import ba.sigurno.ejb.curriculum.editing.archive.PackUpdates;
import ba.sigurno.ejb.curriculum.editing.difference.EditionDifferences;
import ba.sigurno.ejb.curriculum.module.ModuleCatalogue;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The rows of the {@link AccessMatrix} about modules that leave and come in as archives. */
@RequestScoped
public class ModuleArchiveOperations {

    @Inject
    private AsStaff asStaff;

    @Inject
    private ModuleCatalogue catalogue;

    @Inject
    private ModuleExport export;

    @Inject
    private ModuleImportService imports;

    @Inject
    private EditionDifferences differences;

    @Inject
    private PackUpdates updates;

    @Inject
    private Rows rows;

    /** Adds them, about an import of the editor. */
    void addTo(Operations all) throws Exception {
        var edition = asStaff.call(
                Demo.EDITOR,
                () -> catalogue.preview("rijeci-koje-griju", Language.BOSNIAN).editionId());
        var archive = asStaff.call(Demo.EDITOR, () -> export.write(edition)).bytes();
        var id =
                asStaff.call(Demo.EDITOR, () -> imports.begin("modul.zip", ModuleZip.renamed(archive, "uvoz-pristup")));
        // As if the product had brought a newer text of it.
        rows.write(em -> em.createNativeQuery(
                        "UPDATE module_edition e JOIN module m ON m.id = e.module_id SET e.source_digest = REPEAT('0', 64)"
                                + " WHERE m.code = 'S-HWL'")
                .executeUpdate());
        all.asks("ModuleExport.write", () -> export.write(edition))
                .asks("ModuleImportService.begin", () -> imports.begin("modul.zip", archive))
                .asks("ModuleImportService.preview", () -> imports.preview(id, Language.BOSNIAN))
                .asks("ModuleImportService.take", () -> imports.take(id))
                .asks(
                        "EditionDifferences.between",
                        () -> differences.between(edition, "pack", Language.ENGLISH, Language.BOSNIAN))
                .asks("PackUpdates.offers", () -> updates.offers(Language.BOSNIAN))
                .asks("PackUpdates.take", () -> updates.take("S-HWL"))
                .does("PackUpdates.leave", () -> updates.leave("S-HWL"));
    }
}
