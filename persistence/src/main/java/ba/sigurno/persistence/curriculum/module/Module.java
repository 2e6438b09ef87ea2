package ba.sigurno.persistence.curriculum.module;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Strand;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** A unit of teaching for an age band in a strand. Its texts stand in its editions. */
@Entity
@Table(name = "module")
@NamedQuery(
        name = Module.TO_CHANGE,
        query = "SELECT m FROM Module m WHERE m.publicId = :publicId",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedQuery(name = Module.SLUGS_LIKE, query = "SELECT m.slug FROM Module m WHERE m.slug LIKE :pattern")
@NamedQuery(name = Module.BY_SLUG, query = "SELECT m FROM Module m WHERE m.slug = :slug")
@NamedQuery(name = Module.BY_CODE, query = "SELECT m FROM Module m WHERE m.code = :code")
@NamedQuery(name = Module.BY_SLUGS, query = "SELECT m FROM Module m WHERE m.slug IN :slugs")
public class Module extends PublicEntity {

    /** Finds the module with {@code :publicId}, locked until the transaction ends. */
    public static final String TO_CHANGE = "Module.toChange";

    /** Finds the names in addresses that are like {@code :pattern}. */
    public static final String SLUGS_LIKE = "Module.slugsLike";

    /** Finds the modules with {@code :slugs}. */
    public static final String BY_SLUGS = "Module.bySlugs";

    /** Finds the module with {@code :slug}. */
    public static final String BY_SLUG = "Module.bySlug";

    /** Finds the module that comes from the folder {@code :code} of the country pack. */
    public static final String BY_CODE = "Module.byCode";

    @Column(nullable = false)
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "age_band_id")
    private AgeBand ageBand;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "strand_id")
    private Strand strand;

    private String companion;

    private String code;

    @Column(name = "left_digest")
    private String leftDigest;

    @ElementCollection
    @CollectionTable(name = "module_medium", joinColumns = @JoinColumn(name = "module_id"))
    @MapKeyColumn(name = "digest")
    @Column(name = "name", nullable = false)
    private Map<String, String> media = new HashMap<>();

    protected Module() {}

    /** Creates a module without editions; {@code companion} is the drawn figure that leads through it, or null. */
    public Module(String slug, AgeBand ageBand, Strand strand, String companion) {
        this.slug = slug;
        this.ageBand = ageBand;
        this.strand = strand;
        this.companion = companion;
    }

    /** Remembers the folder of the country pack that it comes from, such as {@code P1-BUL}. */
    public void comeFrom(String code) {
        this.code = code;
    }

    /** Leaves the text that the country pack has now, by the digest of its files. */
    public void leave(String digest) {
        leftDigest = digest;
    }

    /** Remembers the names that pictures and recordings have among its files, by their digests. */
    public void nameMedia(Map<String, String> names) {
        media.putAll(names);
    }

    /** Returns the name in addresses, the same in all languages. */
    public String getSlug() {
        return slug;
    }

    public AgeBand getAgeBand() {
        return ageBand;
    }

    public Strand getStrand() {
        return strand;
    }

    /** Returns the drawn figure that leads through it; null when there is none. */
    public String getCompanion() {
        return companion;
    }

    /** Returns the folder of the country pack that it comes from; null when it was made here. */
    public String getCode() {
        return code;
    }

    /** Returns the names that pictures and recordings have among its files, by digest; those made here have none. */
    public Map<String, String> getMedia() {
        return Collections.unmodifiableMap(media);
    }

    /** Returns the digest of the text of the country pack that was left last; null for none. */
    public String getLeftDigest() {
        return leftDigest;
    }
}
