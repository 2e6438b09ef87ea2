package ba.sigurno.web.partners.protocol;

import ba.sigurno.ejb.partners.protocol.ContactCommand;
import java.time.LocalDate;

/** The fields of somebody whom a protocol names. */
public class ContactInput {

    private String name;
    private String duty;
    private String telephone;
    private String email;
    private LocalDate from;
    private LocalDate until;

    ContactCommand command() {
        return new ContactCommand(name, duty, telephone, email, from, until);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String duty) {
        this.duty = duty;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
