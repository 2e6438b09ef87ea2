package ba.sigurno.persistence.territory;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.Language;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A municipality within one jurisdiction. */
@Entity
@Table(name = "municipality")
@Cacheable
@NamedQuery(
        name = Municipality.OF_AUTHORITY,
        query = "SELECT m FROM Municipality m WHERE m.authority = :authority ORDER BY m.nameLatin")
@NamedQuery(
        name = Municipality.BY_NAME,
        query = "SELECT m FROM Municipality m WHERE m.authority = :authority AND m.nameLatin = :name")
@NamedQuery(
        name = Municipality.SEARCH,
        query = "SELECT m FROM Municipality m WHERE m.authority IN :authorities"
                + " AND SQL('? COLLATE utf8mb4_unicode_520_ci', m.nameLatin) LIKE :pattern ORDER BY m.nameLatin, m.id")
public class Municipality extends BaseEntity {

    /** Finds the municipalities of {@code :authority} by name. */
    public static final String OF_AUTHORITY = "Municipality.ofAuthority";

    /** Finds the municipality of {@code :authority} with the Latin {@code :name}. */
    public static final String BY_NAME = "Municipality.byName";

    /**
     * Finds the municipalities of {@code :authorities} by name whose name in Latin letters is like {@code :pattern}: celic
     * finds Čelić.
     */
    public static final String SEARCH = "Municipality.search";

    @Column(name = "name_latin", nullable = false)
    private String nameLatin;

    @Column(name = "name_cyrillic", nullable = false)
    private String nameCyrillic;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "authority_id")
    private Authority authority;

    private Integer population;

    private Double latitude;

    private Double longitude;

    protected Municipality() {}

    /** Creates a municipality; population and coordinates may be null when nobody published them. */
    public Municipality(
            Authority authority,
            String nameLatin,
            String nameCyrillic,
            Integer population,
            Double latitude,
            Double longitude) {
        this.authority = authority;
        this.nameLatin = nameLatin;
        this.nameCyrillic = nameCyrillic;
        this.population = population;
        this.latitude = latitude;
        this.longitude = longitude;
    }

    /** Updates it from the country's data; authority and Latin name stay. */
    public void describe(String nameCyrillic, Integer population, Double latitude, Double longitude) {
        this.nameCyrillic = nameCyrillic;
        this.population = population;
        this.latitude = latitude;
        this.longitude = longitude;
    }

    /** Returns the name in the script of a language. */
    public String nameIn(Language language) {
        return language.isCyrillic() ? nameCyrillic : nameLatin;
    }

    public String getNameLatin() {
        return nameLatin;
    }

    public String getNameCyrillic() {
        return nameCyrillic;
    }

    public Authority getAuthority() {
        return authority;
    }

    /** Returns the number of inhabitants; null when not published. */
    public Integer getPopulation() {
        return population;
    }

    /** Returns the latitude in degrees north; null when not published. */
    public Double getLatitude() {
        return latitude;
    }

    /** Returns the longitude in degrees east; null when not published. */
    public Double getLongitude() {
        return longitude;
    }
}
