package ba.sigurno.web.helpline.contact;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.helpline.contact.ContactLine;
import ba.sigurno.ejb.helpline.contact.ContactService;
import ba.sigurno.ejb.helpline.contact.HelplineCodes;
import ba.sigurno.ejb.helpline.contact.ResourceService;
import ba.sigurno.ejb.territory.JurisdictionService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.contact.ContactChannel;
import ba.sigurno.persistence.helpline.contact.ContactKind;
import ba.sigurno.persistence.helpline.contact.ContactRisk;
import ba.sigurno.persistence.helpline.contact.KnownFact;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Records a contact, a silent call by one key, and takes the last one back. */
@Named
@RequestScoped
public class RecordBacking {

    private static final String HERE = "/helpline/contact/record?faces-redirect=true";

    @Inject
    private ContactService contacts;

    @Inject
    private ResourceService library;

    @Inject
    private JurisdictionService territories;

    @Inject
    private LanguageBacking language;

    private final RecordInput input = new RecordInput();
    private String channel;
    private String silentId = PublicId.random();
    private ContactLine latest;
    private String latestId;
    private List<Choice> resources;
    private List<Choice> jurisdictions;

    /** Reads what there is to choose, and what was recorded last. */
    public void load() {
        Stream.of(ContactChannel.values())
                .filter(each -> each.name().equals(channel))
                .forEach(input::setChannel);
        latest = contacts.latest().orElse(null);
        latestId = latest == null ? null : latest.id();
        resources = library.all(language.getCurrent());
        jurisdictions = territories.all(language.getCurrent());
    }

    /** Records what was filled in. */
    public String save() {
        contacts.record(input.command());
        PageMessages.info("helpline_record_done");
        return HERE;
    }

    /** Records a silent call. */
    public String recordSilent() {
        contacts.recordSilent(silentId);
        PageMessages.info("helpline_record_silent_done");
        return HERE;
    }

    /** Takes back what was shown as recorded last. */
    public String undo() {
        contacts.undo(latestId);
        PageMessages.info("helpline_record_undone");
        return HERE;
    }

    public RecordInput getInput() {
        return input;
    }

    /** Returns what the caller recorded last, while it can be taken back; null then. */
    public ContactLine getLatest() {
        return latest;
    }

    /** Returns the codes of the list by which is recorded. */
    public HelplineCodes getCodes() {
        return HelplineCodes.current();
    }

    public List<String> getIssues() {
        return List.copyOf(HelplineCodes.current().issues().keySet());
    }

    public List<ContactChannel> getChannels() {
        return List.of(ContactChannel.values());
    }

    public List<ContactKind> getKinds() {
        return List.of(ContactKind.values());
    }

    public List<ContactRisk> getRisks() {
        return List.of(ContactRisk.values());
    }

    public List<KnownFact> getFacts() {
        return List.of(KnownFact.values());
    }

    public List<InstitutionKind> getInstitutions() {
        return List.of(InstitutionKind.values());
    }

    public List<Choice> getResources() {
        return resources;
    }

    public List<Choice> getJurisdictions() {
        return jurisdictions;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getLatestId() {
        return latestId;
    }

    public void setLatestId(String latestId) {
        this.latestId = latestId;
    }

    public String getSilentId() {
        return silentId;
    }

    public void setSilentId(String silentId) {
        this.silentId = silentId;
    }
}
