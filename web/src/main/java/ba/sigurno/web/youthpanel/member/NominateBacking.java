package ba.sigurno.web.youthpanel.member;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.youthpanel.member.NominationCommand;
import ba.sigurno.ejb.youthpanel.member.NominationService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Nominates somebody for the youth panel. */
@Named
@RequestScoped
public class NominateBacking {

    private static final int MONTHS = 12;

    @Inject
    private NominationService nominations;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking reader;

    private List<Choice> schools;
    private String school;
    private String firstName;
    private String initial;
    private int birthYear;
    private int birthMonth;
    private Language language;
    private String guardianEmail;

    /** Reads the schools to choose from. */
    public void load() {
        schools = nominations.schools();
        language = reader.getCurrent();
        if (schools.size() == 1 && !isLead()) {
            school = schools.get(0).id();
        }
    }

    /** Nominates. */
    public String nominate() {
        nominations.nominate(
                new NominationCommand(school, firstName, initial, birthYear, birthMonth, language, guardianEmail));
        PageMessages.info("youthpanel_nominate_done");
        return "/youthpanel/member/nominate?faces-redirect=true";
    }

    /** Returns whether the caller nominates for the centre, from any school. */
    public boolean isLead() {
        return caller.hasRole(Role.PANEL_LEAD);
    }

    /** Returns the caller's schools. */
    public List<Choice> getSchools() {
        return schools;
    }

    /** Returns the months by their numbers. */
    public List<Integer> getMonths() {
        return IntStream.rangeClosed(1, MONTHS).boxed().toList();
    }

    /** Returns the languages to choose from. */
    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getInitial() {
        return initial;
    }

    public void setInitial(String initial) {
        this.initial = initial;
    }

    /** Returns the year of birth; null before one was typed. */
    public Integer getBirthYear() {
        return birthYear == 0 ? null : birthYear;
    }

    public void setBirthYear(Integer birthYear) {
        this.birthYear = birthYear;
    }

    /** Returns the month of birth; null before one was chosen. */
    public Integer getBirthMonth() {
        return birthMonth == 0 ? null : birthMonth;
    }

    public void setBirthMonth(Integer birthMonth) {
        this.birthMonth = birthMonth;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getGuardianEmail() {
        return guardianEmail;
    }

    public void setGuardianEmail(String guardianEmail) {
        this.guardianEmail = guardianEmail;
    }
}
