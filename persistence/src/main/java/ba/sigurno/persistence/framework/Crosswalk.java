package ba.sigurno.persistence.framework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A place where another framework has the same outcome: the framework's short name and a reference in it. */
@Embeddable
public class Crosswalk {

    @Column(nullable = false)
    private String framework;

    @Column(nullable = false)
    private String reference;

    protected Crosswalk() {}

    /** Creates a reference into another framework, such as {@code UKCIS}, {@code 7-11 Privacy}. */
    public Crosswalk(String framework, String reference) {
        this.framework = framework;
        this.reference = reference;
    }

    public String getFramework() {
        return framework;
    }

    public String getReference() {
        return reference;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Crosswalk crosswalk
                && crosswalk.framework.equals(framework)
                && crosswalk.reference.equals(reference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(framework, reference);
    }
}
