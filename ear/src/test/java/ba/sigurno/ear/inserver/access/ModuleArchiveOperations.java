package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.ModuleZip;
import ba.sigurno.ejb.curriculum.editing.archive.ModuleExport;
import ba.sigurno.ejb.curriculum.editing.archive.ModuleImportService;
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

    /** Adds them, about an import of the editor. */
    void addTo(Operations all) throws Exception {
        var edition = asStaff.call(
                Demo.EDITOR,
                () -> catalogue.preview("rijeci-koje-griju", Language.BOSNIAN).editionId());
        var archive = asStaff.call(Demo.EDITOR, () -> export.write(edition)).bytes();
        var id =
                asStaff.call(Demo.EDITOR, () -> imports.begin("modul.zip", ModuleZip.renamed(archive, "uvoz-pristup")));
        all.asks("ModuleExport.write", () -> export.write(edition))
                .asks("ModuleImportService.begin", () -> imports.begin("modul.zip", archive))
                .asks("ModuleImportService.preview", () -> imports.preview(id, Language.BOSNIAN))
                .asks("ModuleImportService.take", () -> imports.take(id));
    }
}
