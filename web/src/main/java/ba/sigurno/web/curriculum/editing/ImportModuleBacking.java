package ba.sigurno.web.curriculum.editing;

import ba.sigurno.ejb.curriculum.editing.archive.ModuleArchive;
import ba.sigurno.ejb.curriculum.editing.archive.ModuleImportService;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Receives the archive of a module. */
@Named
@RequestScoped
public class ImportModuleBacking {

    @Inject
    private ModuleImportService imports;

    private Part file;

    /** Keeps the archive, and leads to the page that tells what would become of it. */
    public String upload() {
        DomainException.require(file != null && file.getSize() > 0, "curriculum_import_nofile");
        DomainException.require(
                file.getSize() <= ModuleArchive.MAX_BYTES, "curriculum_import_too_big", ModuleArchive.MAX_BYTES >> 20);
        try (var in = file.getInputStream()) {
            var id = imports.begin(name(), in.readAllBytes());
            return "/curriculum/editing/imported-module?faces-redirect=true&id=" + id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name() {
        return Path.of(file.getSubmittedFileName().replace('\\', '/'))
                .getFileName()
                .toString();
    }

    /** Returns the size of the biggest archive, in bytes. */
    public int getMaxBytes() {
        return ModuleArchive.MAX_BYTES;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
