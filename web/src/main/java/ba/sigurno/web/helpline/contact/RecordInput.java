package ba.sigurno.web.helpline.contact;

import ba.sigurno.ejb.helpline.contact.HelplineCodes;
import ba.sigurno.ejb.helpline.contact.RecordContactCommand;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.contact.ContactActions;
import ba.sigurno.persistence.helpline.contact.ContactChannel;
import ba.sigurno.persistence.helpline.contact.ContactFields;
import ba.sigurno.persistence.helpline.contact.ContactKind;
import ba.sigurno.persistence.helpline.contact.ContactRisk;
import ba.sigurno.persistence.helpline.contact.KnownFact;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is filled in of a contact. */
public class RecordInput {

    private String formId = PublicId.random();
    private ContactChannel channel;
    private ContactKind kind;
    private int minutes;
    private String who;
    private String gender;
    private String issue;
    private List<String> otherIssues;
    private String place;
    private ContactRisk risk;
    private KnownFact adultKnows;
    private KnownFact otherKnown;
    private boolean advised;
    private boolean hotlineTold;
    private boolean escalated;
    private InstitutionKind referral;
    private String jurisdiction;
    private String resource;
    private String note;
    private boolean noteChecked;

    RecordContactCommand command() {
        return new RecordContactCommand(
                formId,
                new ContactFields(
                        HelplineCodes.current().version(),
                        channel,
                        kind,
                        minutes,
                        who,
                        gender,
                        issue,
                        otherIssues == null ? Set.of() : new HashSet<>(otherIssues),
                        place,
                        risk,
                        adultKnows,
                        otherKnown,
                        new ContactActions(advised, hotlineTold, escalated, referral),
                        resource,
                        jurisdiction),
                note,
                noteChecked);
    }

    public String getFormId() {
        return formId;
    }

    public void setFormId(String formId) {
        this.formId = formId;
    }

    public ContactChannel getChannel() {
        return channel;
    }

    public void setChannel(ContactChannel channel) {
        this.channel = channel;
    }

    public ContactKind getKind() {
        return kind;
    }

    public void setKind(ContactKind kind) {
        this.kind = kind;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getGender() {
        return gender;
    }

    public void setGender(String gender) {
        this.gender = gender;
    }

    public String getIssue() {
        return issue;
    }

    public void setIssue(String issue) {
        this.issue = issue;
    }

    public List<String> getOtherIssues() {
        return otherIssues;
    }

    public void setOtherIssues(List<String> otherIssues) {
        this.otherIssues = otherIssues;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public ContactRisk getRisk() {
        return risk;
    }

    public void setRisk(ContactRisk risk) {
        this.risk = risk;
    }

    public KnownFact getAdultKnows() {
        return adultKnows;
    }

    public void setAdultKnows(KnownFact adultKnows) {
        this.adultKnows = adultKnows;
    }

    public KnownFact getOtherKnown() {
        return otherKnown;
    }

    public void setOtherKnown(KnownFact otherKnown) {
        this.otherKnown = otherKnown;
    }

    public boolean isAdvised() {
        return advised;
    }

    public void setAdvised(boolean advised) {
        this.advised = advised;
    }

    public boolean isHotlineTold() {
        return hotlineTold;
    }

    public void setHotlineTold(boolean hotlineTold) {
        this.hotlineTold = hotlineTold;
    }

    public boolean isEscalated() {
        return escalated;
    }

    public void setEscalated(boolean escalated) {
        this.escalated = escalated;
    }

    public InstitutionKind getReferral() {
        return referral;
    }

    public void setReferral(InstitutionKind referral) {
        this.referral = referral;
    }

    public String getJurisdiction() {
        return jurisdiction;
    }

    public void setJurisdiction(String jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    public String getResource() {
        return resource;
    }

    public void setResource(String resource) {
        this.resource = resource;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isNoteChecked() {
        return noteChecked;
    }

    public void setNoteChecked(boolean noteChecked) {
        this.noteChecked = noteChecked;
    }
}
