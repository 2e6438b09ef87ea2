package ba.sigurno.persistence.training.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The points of an edition with an authority that has a scheme of professional development of its own. */
@Embeddable
public class AuthorityPoints {

    /** The longest name of a scheme. */
    public static final int SCHEME_LENGTH = 160;

    private int points;

    @Column(nullable = false, length = SCHEME_LENGTH)
    private String scheme;

    protected AuthorityPoints() {}

    /** Points of a scheme, which is called as the authority calls it; the name may be empty. */
    public AuthorityPoints(int points, String scheme) {
        this.points = points;
        this.scheme = scheme;
    }

    public int getPoints() {
        return points;
    }

    /** Empty when it has no name. */
    public String getScheme() {
        return scheme;
    }
}
