package ba.sigurno.web.training.programme;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.persistence.training.programme.AuthorityPoints;

/**
 * The points of an edition with one authority, as a form has them: no points where the authority has no scheme of its
 * own.
 */
public class SchemeInput {

    private final Choice authority;
    private Integer points;
    private String name = "";

    SchemeInput(Choice authority, AuthorityPoints scheme) {
        this.authority = authority;
        if (scheme != null) {
            points = scheme.getPoints();
            name = scheme.getScheme();
        }
    }

    AuthorityPoints scheme() {
        return new AuthorityPoints(points, name);
    }

    public String getCode() {
        return authority.id();
    }

    /** Returns the name of the authority. */
    public String getAuthority() {
        return authority.name();
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }

    public String getName() {
        return name;
    }

    /** Sets the name; Faces gives null for a field that was left empty. */
    public void setName(String name) {
        this.name = name == null ? "" : name;
    }
}
