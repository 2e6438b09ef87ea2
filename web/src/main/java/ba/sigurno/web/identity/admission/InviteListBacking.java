package ba.sigurno.web.identity.admission;

import ba.sigurno.ejb.identity.admission.SchoolTeamService;
import ba.sigurno.ejb.identity.admission.TeamInvitationListService;
import ba.sigurno.ejb.text.SpreadsheetReader;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Receives a list of people to invite: lines that are pasted, or a file. */
@Named
@RequestScoped
public class InviteListBacking {

    @Inject
    private TeamInvitationListService lists;

    @Inject
    private SchoolTeamService team;

    private String school;
    private String schoolName;
    private String lines;
    private Part file;

    /** Reads the school. */
    public void load() {
        schoolName = team.school(school).getName();
    }

    /** Reads the list, and leads to the page that shows what becomes of each row. */
    public String read() {
        boolean pasted = lines != null && !lines.isBlank();
        DomainException.require(pasted || file != null && file.getSize() > 0, "app_sheet_empty");
        DomainException.require(pasted || file.getSize() <= getMaxBytes(), "app_sheet_too_big", getMaxBytes() >> 20);
        var list = lists.read(school, pasted ? lines.getBytes(StandardCharsets.UTF_8) : bytes());
        return "/identity/admission/review-invitations?faces-redirect=true&id=" + list;
    }

    private byte[] bytes() {
        try (var in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the size of the biggest file, in bytes. */
    public int getMaxBytes() {
        return SpreadsheetReader.MAX_BYTES;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getSchoolName() {
        return schoolName;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
