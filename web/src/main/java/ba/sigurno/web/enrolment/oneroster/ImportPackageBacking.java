package ba.sigurno.web.enrolment.oneroster;

import ba.sigurno.ejb.enrolment.oneroster.PackageService;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.school.School;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Receives a package with classes and pupils. */
@Named
@RequestScoped
public class ImportPackageBacking {

    @Inject
    private PackageService packages;

    @Inject
    private Caller caller;

    private Part file;
    private String school;
    private List<School> schools;

    /** Lists the schools where the caller teaches or which the caller coordinates. */
    public void load() {
        schools = packages.schools();
        school = schools.isEmpty() ? null : schools.get(0).getPublicId();
    }

    /** Reads the package, and leads to the page that shows what it does. */
    public String upload() {
        DomainException.require(file != null && file.getSize() > 0, "app_sheet_empty");
        DomainException.require(file.getSize() <= getMaxBytes(), "app_sheet_too_big", getMaxBytes() >> 20);
        return "/enrolment/oneroster/review-package?faces-redirect=true&id=" + packages.read(school, name(), bytes());
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

    /** Returns the size of the biggest package, in bytes. */
    public int getMaxBytes() {
        return PackageService.MAX_BYTES;
    }

    /** Returns whether the caller has classes to go back to. */
    public boolean isTeacher() {
        return caller.hasRole(Role.TEACHER);
    }

    public List<School> getSchools() {
        return schools;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
