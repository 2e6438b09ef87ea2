package ba.sigurno.web.hotline.handover;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.hotline.handover.DutyContactCommand;
import ba.sigurno.ejb.hotline.handover.DutyContactService;
import ba.sigurno.ejb.hotline.handover.DutyContactView;
import ba.sigurno.ejb.territory.JurisdictionService;
import ba.sigurno.persistence.hotline.handover.Receiver;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows the head of the hotline whom to call at the police, and takes changes of that. */
@Named
@RequestScoped
public class DutyContactsBacking {

    private static final String HERE = "/hotline/handover/duty-contacts?faces-redirect=true";

    @Inject
    private DutyContactService contacts;

    @Inject
    private JurisdictionService territories;

    @Inject
    private LanguageBacking language;

    private List<DutyContactView> all;
    private List<Choice> jurisdictions;
    private Map<String, String> names;
    private String contact;
    private Receiver receiver;
    private String name;
    private String jurisdiction;
    private String telephone;
    private LocalDate from;
    private LocalDate until;

    /** Reads them, and the territories for which one can be. */
    public void load() {
        all = contacts.all();
        jurisdictions = territories.all(language.getCurrent());
        names = jurisdictions.stream().collect(Collectors.toMap(Choice::id, Choice::name));
    }

    /** Enters one. */
    public String add() {
        contacts.add(new DutyContactCommand(receiver, name, jurisdiction, telephone, from, until));
        PageMessages.saved();
        return HERE;
    }

    /** Removes the one of the address. */
    public String remove() {
        contacts.remove(contact);
        PageMessages.info("hotline_contacts_removed");
        return HERE;
    }

    public List<Receiver> getUnits() {
        return Receiver.police();
    }

    public List<DutyContactView> getAll() {
        return all;
    }

    public List<Choice> getJurisdictions() {
        return jurisdictions;
    }

    /** Returns the names of the territories by their codes. */
    public Map<String, String> getNames() {
        return names;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public Receiver getReceiver() {
        return receiver;
    }

    public void setReceiver(Receiver receiver) {
        this.receiver = receiver;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getJurisdiction() {
        return jurisdiction;
    }

    public void setJurisdiction(String jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
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
