package ba.sigurno.persistence.partners.licensee;

import ba.sigurno.persistence.entity.EmailAddress;
import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.entity.Telephone;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.mail.Recipient;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A company with a licence of the regulator, to which guidelines go. It has no account: it answers by links of mails. */
@Entity
@Table(name = "licensee")
@NamedQuery(name = Licensee.SEARCH_COUNT, query = "SELECT COUNT(l) FROM Licensee l" + Licensee.FOUND)
@NamedQuery(name = Licensee.BY_PUBLIC_ID, query = "SELECT l FROM Licensee l WHERE l.publicId = :publicId")
@NamedQuery(name = Licensee.COUNT_OF_NAME, query = "SELECT COUNT(l) FROM Licensee l WHERE l.name = :name")
public class Licensee extends PublicEntity implements Recipient {

    /** Counts what {@link #SEARCH} finds. */
    public static final String SEARCH_COUNT = "Licensee.searchCount";

    /** Finds the one with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "Licensee.byPublicId";

    /** Counts those called {@code :name}. */
    public static final String COUNT_OF_NAME = "Licensee.countOfName";

    /** The longest name, in characters. */
    public static final int NAME_LENGTH = 160;

    /** The longest number of a licence, in characters. */
    public static final int NUMBER_LENGTH = 40;

    /** The longest name of a contact, in characters. */
    public static final int CONTACT_LENGTH = 100;

    static final String FOUND = " WHERE SQL('? COLLATE utf8mb4_unicode_520_ci', l.searched) LIKE :pattern";

    /** Finds those whose name or licence in Latin letters is like {@code :pattern}: JPQL about {@code l}, without an order. */
    public static final String SEARCH = "SELECT l FROM Licensee l" + FOUND;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    /** Name and number of the licence in Latin letters, by which lists are searched and sorted. */
    @Column(nullable = false)
    private String searched;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LicenseeKind kind;

    @Column(name = "licence_number", nullable = false, length = NUMBER_LENGTH)
    private String licenceNumber;

    @Column(name = "contact_name", nullable = false, length = CONTACT_LENGTH)
    private String contactName;

    @Column(nullable = false, length = EmailAddress.LENGTH)
    private String email;

    @Column(nullable = false, length = Telephone.LENGTH)
    private String telephone;

    @Column(nullable = false, length = Language.TAG_LENGTH)
    private Language language;

    private boolean active = true;

    @Version
    private int version;

    protected Licensee() {}

    /** Creates one; the parameters are those of {@link #describe}. */
    public Licensee(
            String name,
            LicenseeKind kind,
            String licenceNumber,
            String contactName,
            String email,
            String telephone,
            Language language) {
        describe(name, kind, licenceNumber, contactName, email, telephone, language);
    }

    /**
     * Describes who it is.
     *
     * @param licenceNumber the number that the regulator gave it; may be empty
     * @param contactName who reads the mails there; may be empty
     * @param telephone may be empty
     * @param language in which mails are written
     */
    public final void describe(
            String name,
            LicenseeKind kind,
            String licenceNumber,
            String contactName,
            String email,
            String telephone,
            Language language) {
        DomainException.require(
                !name.isBlank() && name.strip().length() <= NAME_LENGTH, "partners_rule_licensee_name", NAME_LENGTH);
        DomainException.require(
                licenceNumber.strip().length() <= NUMBER_LENGTH, "partners_rule_licensee_number", NUMBER_LENGTH);
        DomainException.require(
                contactName.strip().length() <= CONTACT_LENGTH, "partners_rule_licensee_contact", CONTACT_LENGTH);
        var address = Account.normalEmail(email);
        DomainException.require(EmailAddress.isValid(address), "partners_rule_email");
        DomainException.require(telephone.isBlank() || Telephone.isValid(telephone.strip()), "partners_rule_telephone");
        this.name = name.strip();
        this.kind = kind;
        this.licenceNumber = licenceNumber.strip();
        this.searched = Transliterator.toLatin(this.name + " " + this.licenceNumber);
        this.contactName = contactName.strip();
        this.email = address;
        this.telephone = telephone.strip();
        this.language = language;
    }

    /** Ends it: no guideline goes to it any more. */
    public void end() {
        active = false;
    }

    /** Takes it up again. */
    public void resume() {
        active = true;
    }

    public String getName() {
        return name;
    }

    public LicenseeKind getKind() {
        return kind;
    }

    /** Returns the number of its licence; may be empty. */
    public String getLicenceNumber() {
        return licenceNumber;
    }

    /** Returns who reads the mails there; may be empty. */
    public String getContactName() {
        return contactName;
    }

    @Override
    public String getDisplayName() {
        return contactName.isEmpty() ? name : contactName;
    }

    @Override
    public String getEmail() {
        return email;
    }

    /** Returns the telephone; may be empty. */
    public String getTelephone() {
        return telephone;
    }

    @Override
    public Language getLanguage() {
        return language;
    }

    /** Returns whether mails may be sent: while it is active. */
    @Override
    public boolean isEnabled() {
        return active;
    }

    public boolean isActive() {
        return active;
    }

    public int getVersion() {
        return version;
    }
}
