package ba.sigurno.web.register.importing;

import ba.sigurno.ejb.register.importing.SchoolListService;
import ba.sigurno.ejb.text.SpreadsheetReader;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.register.importing.RegisterImport;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Receives a list of schools, and lists the earlier ones. */
@Named
@RequestScoped
public class ImportSchoolsBacking {

    @Inject
    private SchoolListService lists;

    private Part file;
    private List<RegisterImport> own;

    /** Lists the earlier files. */
    public void load() {
        own = lists.own();
    }

    /** Reads the file, and leads to the page that shows what it changes. */
    public String upload() {
        DomainException.require(file != null && file.getSize() > 0, "app_sheet_empty");
        DomainException.require(file.getSize() <= getMaxBytes(), "app_sheet_too_big", getMaxBytes() >> 20);
        return "/register/importing/review-schools?faces-redirect=true&id=" + lists.read(name(), bytes());
    }

    private String name() {
        return Path.of(file.getSubmittedFileName().replace('\\', '/'))
                .getFileName()
                .toString();
    }

    private byte[] bytes() {
        try (var in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the earlier files, the newest first. */
    public List<RegisterImport> getOwn() {
        return own;
    }

    /** Returns the size of the biggest file, in bytes. */
    public int getMaxBytes() {
        return SpreadsheetReader.MAX_BYTES;
    }

    /** Returns the most schools of a list. */
    public int getMaxRows() {
        return SchoolListService.MAX_ROWS;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
