package ba.sigurno.web.partners.protocol;

import ba.sigurno.ejb.partners.protocol.ProtocolCommand;
import ba.sigurno.ejb.partners.protocol.ProtocolService;
import ba.sigurno.ejb.partners.protocol.ProtocolView;
import ba.sigurno.persistence.partners.protocol.ProtocolKind;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Enters and changes a protocol, a new one when the address names none, and whom it names for duty. */
@Named
@RequestScoped
public class ProtocolBacking {

    private static final String HERE = "/partners/protocol/protocol?faces-redirect=true&id=";

    @Inject
    private ProtocolService protocols;

    private String id;
    private String contact;
    private ProtocolView view;
    private String title;
    private ProtocolKind kind;
    private String parties;
    private LocalDate signedOn;
    private LocalDate validUntil;
    private LocalDate reviewOn;
    private String note;
    private Integer version;
    private LocalDate next;
    private final ContactInput added = new ContactInput();

    /** Reads the protocol, if the address names one. */
    public void load() {
        if (id != null) {
            view = protocols.get(id);
            fill(view.protocol());
        }
    }

    private void fill(ProtocolCommand protocol) {
        title = protocol.title();
        kind = protocol.kind();
        parties = protocol.parties();
        signedOn = protocol.signedOn();
        validUntil = protocol.validUntil();
        reviewOn = protocol.reviewOn();
        note = protocol.note();
        version = protocol.version();
    }

    /** Saves the protocol. */
    public String save() {
        var command = new ProtocolCommand(title, kind, parties, signedOn, validUntil, reviewOn, note, version);
        var saved = id;
        if (saved == null) {
            saved = protocols.add(command);
        } else {
            protocols.change(saved, command);
        }
        PageMessages.saved();
        return HERE + saved;
    }

    /** Notes that it was looked at. */
    public String reviewed() {
        protocols.reviewed(id, next);
        return done("partners_protocol_reviewed_done");
    }

    /** Ends it. */
    public String end() {
        protocols.end(id);
        return done("partners_protocol_end_done");
    }

    /** Names somebody for duty. */
    public String addContact() {
        protocols.addContact(id, added.command());
        return done("partners_contact_added");
    }

    /** Removes the contact of the address. */
    public String removeContact() {
        protocols.removeContact(id, contact);
        return done("partners_contact_removed");
    }

    private String done(String key) {
        PageMessages.info(key);
        return HERE + id;
    }

    /** Returns the kinds to choose from. */
    public List<ProtocolKind> getKinds() {
        return List.of(ProtocolKind.values());
    }

    /** Returns the protocol; null for a new one. */
    public ProtocolView getView() {
        return view;
    }

    /** Returns the fields of somebody to be named. */
    public ContactInput getAdded() {
        return added;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public ProtocolKind getKind() {
        return kind;
    }

    public void setKind(ProtocolKind kind) {
        this.kind = kind;
    }

    public String getParties() {
        return parties;
    }

    public void setParties(String parties) {
        this.parties = parties;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public LocalDate getNext() {
        return next;
    }

    public void setNext(LocalDate next) {
        this.next = next;
    }
}
