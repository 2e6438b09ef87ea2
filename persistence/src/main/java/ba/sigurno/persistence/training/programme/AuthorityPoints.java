package ba.sigurno.persistence.training.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The points of an edition with an authority that has a scheme of professional development of its own. */
@Embeddable
public class AuthorityPoints {

    /** The longest name of a scheme, in characters. */
    public static final int SCHEME_LENGTH = 160;

    private int points;

    @Column(nullable = false, length = SCHEME_LENGTH)
    private String scheme;

    protected AuthorityPoints() {}

    /** Creates points of a scheme, by the authority's name for it; the name may be empty. */
    public AuthorityPoints(int points, String scheme) {
        this.points = points;
        this.scheme = scheme;
    }

    public int getPoints() {
        return points;
    }

    /** Returns the name of the scheme; empty for none. */
    public String getScheme() {
        return scheme;
    }
}
