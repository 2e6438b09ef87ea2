package ba.sigurno.persistence.workshop.request;

import ba.sigurno.persistence.entity.Telephone;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalTime;

/** What a request says beside topic, classes and days: for whom, in which language, where, and who is called on the day. */
@Embeddable
public class RequestNeeds {

    /** The maximum number of adults. */
    public static final int MAX_ADULTS = 500;

    /** The longest name of a room and of a contact, in characters. */
    public static final int NAME_LENGTH = 100;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Audience audience;

    /** The number of adults that are expected; null for pupils. */
    private Integer adults;

    /** With its script. */
    @Column(nullable = false, length = Language.TAG_LENGTH)
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_part", nullable = false)
    private DayPart dayPart;

    /** The minute of the day from which the school has time; null for any. */
    @Column(name = "hours_from")
    private Integer hoursFrom;

    /** The minute of the day until which it has; null for any. */
    @Column(name = "hours_until")
    private Integer hoursUntil;

    @Column(nullable = false, length = NAME_LENGTH)
    private String room;

    private boolean projector;

    private boolean sound;

    private boolean internet;

    @Column(name = "contact_name", nullable = false, length = NAME_LENGTH)
    private String contactName;

    @Column(name = "contact_telephone", nullable = false, length = Telephone.LENGTH)
    private String contactTelephone;

    protected RequestNeeds() {}

    /**
     * Creates them.
     *
     * @param adults the number of adults that are expected, from 1 to {@value #MAX_ADULTS}; null for pupils
     */
    public RequestNeeds(Audience audience, Integer adults, Language language, DayPart dayPart) {
        DomainException.require(
                audience == Audience.PUPILS || adults != null && adults >= 1 && adults <= MAX_ADULTS,
                "workshop_rule_adults",
                MAX_ADULTS);
        this.audience = audience;
        this.adults = audience == Audience.PUPILS ? null : adults;
        this.language = language;
        this.dayPart = dayPart;
        this.room = "";
        this.contactName = "";
        this.contactTelephone = "";
    }

    /** Creates those of pupils, at any time of the day. */
    public static RequestNeeds ofPupils(Language language) {
        return new RequestNeeds(Audience.PUPILS, null, language, DayPart.ANY);
    }

    /** Says where it is to be held, and what there is in that room; {@code room} may be empty. */
    public RequestNeeds in(String room, boolean projector, boolean sound, boolean internet) {
        this.room = room;
        this.projector = projector;
        this.sound = sound;
        this.internet = internet;
        return this;
    }

    /** Says from when until when the school would like it, the second to the third lesson for instance; null for any time. */
    public RequestNeeds between(LocalTime from, LocalTime until) {
        if (from != null || until != null) {
            DomainException.require(
                    from != null
                            && until != null
                            && !from.isBefore(PlannedTime.EARLIEST)
                            && !until.isAfter(PlannedTime.LATEST)
                            && minute(until) - minute(from) >= PlannedTime.SHORTEST,
                    "workshop_rule_hours",
                    PlannedTime.SHORTEST,
                    PlannedTime.EARLIEST.toString(),
                    PlannedTime.LATEST.toString());
            this.hoursFrom = minute(from);
            this.hoursUntil = minute(until);
        }
        return this;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** Returns whether a time of a day is in the hours that the school would like. */
    public boolean isInHours(LocalTime start, LocalTime end) {
        return hoursFrom == null || minute(start) >= hoursFrom && minute(end) <= hoursUntil;
    }

    /** Returns from when the school has time; null for any time. */
    public LocalTime getHoursFrom() {
        return hoursFrom == null ? null : LocalTime.ofSecondOfDay(hoursFrom * 60L);
    }

    /** Returns until when the school has time; null for any time. */
    public LocalTime getHoursUntil() {
        return hoursUntil == null ? null : LocalTime.ofSecondOfDay(hoursUntil * 60L);
    }

    /** Says who is called on the day; both may be empty. */
    public RequestNeeds call(String contactName, String contactTelephone) {
        DomainException.require(
                contactTelephone.isEmpty() || Telephone.isValid(contactTelephone), "workshop_rule_telephone");
        this.contactName = contactName;
        this.contactTelephone = contactTelephone;
        return this;
    }

    /** Returns whether it is for pupils, so that their classes are known. */
    public boolean isForPupils() {
        return audience == Audience.PUPILS;
    }

    public Audience getAudience() {
        return audience;
    }

    /** Returns the number of adults that are expected; null for pupils. */
    public Integer getAdults() {
        return adults;
    }

    /** Returns the language, with its script. */
    public Language getLanguage() {
        return language;
    }

    public DayPart getDayPart() {
        return dayPart;
    }

    /** Returns where it is to be held; may be empty. */
    public String getRoom() {
        return room;
    }

    /** Returns whether there is a projector. */
    public boolean hasProjector() {
        return projector;
    }

    /** Returns whether there are loudspeakers. */
    public boolean hasSound() {
        return sound;
    }

    /** Returns whether there is a connection to the internet. */
    public boolean hasInternet() {
        return internet;
    }

    /** Returns who is called on the day; may be empty. */
    public String getContactName() {
        return contactName;
    }

    /** Returns the telephone of who is called on the day; may be empty. */
    public String getContactTelephone() {
        return contactTelephone;
    }
}
