package ba.sigurno.web.workshop.request;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.request.Audience;
import ba.sigurno.persistence.workshop.request.DayPart;
import ba.sigurno.persistence.workshop.request.RequestNeeds;
import java.time.LocalTime;

/** The part of a request that says for whom a workshop is, in which language, where, and who is called on the day. */
public class NeedsInput {

    private Audience audience = Audience.PUPILS;
    private Integer adults;
    private Language language;
    private DayPart dayPart = DayPart.ANY;
    private LocalTime from;
    private LocalTime until;
    private String room;
    private boolean projector;
    private boolean sound;
    private boolean internet;
    private String contactName;
    private String contactTelephone;

    /** Returns it as the domain takes it. */
    RequestNeeds needs() {
        return new RequestNeeds(audience, adults, language, dayPart)
                .between(from, until)
                .in(said(room), projector, sound, internet)
                .call(said(contactName), said(contactTelephone));
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }

    /** Returns from when the school has time; null for any time. */
    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    /** Returns until when the school has time; null for any time. */
    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public Integer getAdults() {
        return adults;
    }

    public void setAdults(Integer adults) {
        this.adults = adults;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public DayPart getDayPart() {
        return dayPart;
    }

    public void setDayPart(DayPart dayPart) {
        this.dayPart = dayPart;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public boolean isProjector() {
        return projector;
    }

    public void setProjector(boolean projector) {
        this.projector = projector;
    }

    public boolean isSound() {
        return sound;
    }

    public void setSound(boolean sound) {
        this.sound = sound;
    }

    public boolean isInternet() {
        return internet;
    }

    public void setInternet(boolean internet) {
        this.internet = internet;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactTelephone() {
        return contactTelephone;
    }

    public void setContactTelephone(String contactTelephone) {
        this.contactTelephone = contactTelephone;
    }
}
