package ba.sigurno.persistence.framework;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** An outcome: something a pupil of an age band can do after learning, such as {@code P1-PRI-1}. */
@Entity
@Table(name = "outcome")
@Cacheable
@NamedQuery(
        name = Outcome.ALL,
        query = "SELECT o FROM Outcome o ORDER BY o.ageBand.position, o.strand.position, o.position")
@NamedQuery(name = Outcome.BY_CODE, query = "SELECT o FROM Outcome o WHERE o.code = :code")
public class Outcome extends BaseEntity implements Multilingual<String> {

    /** Finds all outcomes by age band, strand and position. */
    public static final String ALL = "Outcome.all";

    /** Finds the outcome with {@code :code}. */
    public static final String BY_CODE = "Outcome.byCode";

    @Column(nullable = false)
    private String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "strand_id")
    private Strand strand;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "age_band_id")
    private AgeBand ageBand;

    private int position;

    @ElementCollection
    @CollectionTable(name = "outcome_text", joinColumns = @JoinColumn(name = "outcome_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "text", nullable = false)
    private Map<Language, String> texts = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "outcome_crosswalk", joinColumns = @JoinColumn(name = "outcome_id"))
    private Set<Crosswalk> crosswalks = new HashSet<>();

    protected Outcome() {}

    /** Creates an outcome; its code names age band, strand and position. */
    public Outcome(AgeBand ageBand, Strand strand, int position) {
        this.code = ageBand.getCode() + "-" + strand.getCode() + "-" + position;
        this.ageBand = ageBand;
        this.strand = strand;
        this.position = position;
    }

    /** Sets the text in one language. */
    public void text(Language language, String text) {
        if (!text.equals(texts.get(language))) {
            texts.put(language, text);
        }
    }

    /** Adds the place where another framework has the same outcome. */
    public void crosswalk(String framework, String reference) {
        crosswalks.add(new Crosswalk(framework, reference));
    }

    public String getCode() {
        return code;
    }

    public Strand getStrand() {
        return strand;
    }

    public AgeBand getAgeBand() {
        return ageBand;
    }

    public int getPosition() {
        return position;
    }

    @Override
    public Map<Language, String> getTexts() {
        return Collections.unmodifiableMap(texts);
    }

    public Set<Crosswalk> getCrosswalks() {
        return Collections.unmodifiableSet(crosswalks);
    }
}
